package dev.meshwright.tracking;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.Ids;
import dev.meshwright.model.Operation;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.Event;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.event.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One submission and its steps, as they come over Kafka. */
record Steps(UUID id, UUID account, Instant createdAt) {

    static final Artifact GLB = new Artifact(ArtifactKind.GLB, "artifacts/model.glb", 20, "0".repeat(64), "mug.glb");

    static Steps of(UUID account) {
        return new Steps(Ids.next(), account, Instant.parse("2026-11-22T10:15:30.123Z"));
    }

    static Steps any() {
        return of(Ids.next());
    }

    SubmissionCreated created() {
        return new SubmissionCreated(
                id,
                account,
                Operation.CREATE,
                "meshwright",
                true,
                createdAt,
                null,
                null,
                SubmissionCreated.Input.ofTask("a  Small “mug”\nof tin"),
                null,
                null,
                null);
    }

    Progress started(long sequence) {
        return new Progress.Started(id, account, sequence, at(sequence), 1);
    }

    Progress startedAgain(long sequence, int attempt) {
        return new Progress.Started(id, account, sequence, at(sequence), attempt);
    }

    Progress advanced(long sequence, double percent) {
        return new Progress.Advanced(id, account, sequence, at(sequence), percent, "step " + sequence);
    }

    Progress logged(long sequence) {
        return new Progress.Logged(id, account, sequence, at(sequence), "warn", "line " + sequence);
    }

    Progress completed(long sequence) {
        return new Progress.Completed(id, account, sequence, at(sequence), List.of(GLB));
    }

    Progress cancelled(long sequence) {
        return new Progress.Cancelled(id, account, sequence, at(sequence));
    }

    Progress failed(long sequence) {
        return new Progress.Failed(id, account, sequence, at(sequence), "NO_SUCH_THING", "It can't be made.");
    }

    private Instant at(long sequence) {
        return createdAt.plusSeconds(sequence);
    }

    /** Makes a key of an account known to everyone. */
    static void key(UUID account, String keyHash) {
        publish(new AccountKeyChanged(keyHash, "sk-test", account, "tests", false, "default", null));
    }

    static void publish(Event... events) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", EmbeddedSystem.kafka().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (Event event : events) {
                ProducerRecord<String, byte[]> kafkaRecord =
                        new ProducerRecord<>(event.topic().topicName(), event.key(), EventJson.write(event));
                CloudEvents.headers(event, Ids.next().toString(), "tests", Instant.EPOCH)
                        .forEach((name, value) ->
                                kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                producer.send(kafkaRecord).get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

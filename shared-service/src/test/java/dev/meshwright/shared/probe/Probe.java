package dev.meshwright.shared.probe;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.Event;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.event.CloudEvents;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the tests do to Kafka and PostgreSQL by themselves, past the code that they test. */
public final class Probe {

    private Probe() {}

    public static SubmissionCreated submission(UUID id, String task) {
        return SubmissionCreated.ofTask(id, Ids.next(), "meshwright", task, Instant.parse("2026-11-22T10:15:30Z"));
    }

    /** The headers that the event would leave with. */
    public static Map<String, String> headers(Event event, String eventId) {
        return CloudEvents.headers(event, eventId, "probe", Instant.parse("2026-11-22T10:15:30Z"));
    }

    public static void publish(String topic, String key, Map<String, String> headers, byte[] value) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", EmbeddedSystem.kafka().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> kafkaRecord = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, text) -> kafkaRecord.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(kafkaRecord).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static void publish(Event event, String eventId) {
        publish(event.topic().topicName(), event.key(), headers(event, eventId), EventJson.write(event));
    }

    /** All records of a topic, each partition's in its order. */
    public static List<ConsumerRecord<String, byte[]>> everythingOn(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", EmbeddedSystem.kafka().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    /** The tasks of the submissions of some keys that were published, in the order of each key. */
    public static Map<String, List<String>> publishedTasks() {
        Map<String, List<String>> tasks = new HashMap<>();
        for (ConsumerRecord<String, byte[]> kafkaRecord : everythingOn("submission.created")) {
            try {
                SubmissionCreated submission =
                        (SubmissionCreated) CloudEvents.read(kafkaRecord).event();
                tasks.computeIfAbsent(kafkaRecord.key(), none -> new ArrayList<>())
                        .add(submission.input().task());
            } catch (dev.meshwright.model.event.UnreadableEventException e) {
                // Other tests publish what can't be read.
            }
        }
        return tasks;
    }

    /** How many rows the handler has left for a submission. */
    public static int effects(UUID submissionId) {
        return number("select count(*) from intake.effect where submission_id = ?", submissionId);
    }

    public static int number(String sql, Object... parameters) {
        try (Connection connection = EmbeddedSystem.superuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                return results.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String header(ConsumerRecord<?, ?> kafkaRecord, String name) {
        return kafkaRecord.headers().lastHeader(name) == null
                ? null
                : new String(kafkaRecord.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}

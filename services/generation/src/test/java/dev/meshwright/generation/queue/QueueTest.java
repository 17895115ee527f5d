package dev.meshwright.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.generation.domain.Lease;
import dev.meshwright.generation.domain.LeaseLostException;
import dev.meshwright.generation.domain.Run;
import dev.meshwright.generation.domain.RunState;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.event.CloudEvents;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
class QueueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Runs runs;

    @Inject
    ObedientEngine engine;

    @Inject
    ObjectStore objects;

    @BeforeAll
    static void bePatientWithSlowMachines() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Test
    void aSubmissionBecomesAModel() throws Exception {
        SubmissionCreated submission = submission(Ids.next(), "a wooden stool");

        publish(submission);

        List<Progress> steps = awaitEnd(submission);
        assertNumberedWithoutHole(steps);
        assertThat(steps.getFirst()).isInstanceOf(Progress.Started.class);
        assertThat(steps.getLast()).isInstanceOfSatisfying(Progress.Completed.class, completed -> {
            assertThat(completed.artifacts())
                    .extracting(Artifact::kind)
                    .containsExactlyInAnyOrder(ArtifactKind.values());
            assertThat(completed.artifacts())
                    .allSatisfy(artifact ->
                            assertThat(objects.size(artifact.objectName())).contains(artifact.sizeBytes()));
        });
    }

    @Test
    void theSameTaskMakesTheSameBytes() throws Exception {
        SubmissionCreated one = submission(Ids.next(), "a red mug");
        SubmissionCreated other = submission(Ids.next(), "a red mug");

        publish(one);
        publish(other);

        assertThat(checksums(awaitEnd(one))).isEqualTo(checksums(awaitEnd(other)));
    }

    @Test
    void theSameSubmissionTwiceRunsOnce() throws Exception {
        SubmissionCreated twice = submission(Ids.next(), "a candle " + Ids.next());

        publish(twice);
        publish(twice);
        awaitEnd(twice);
        SubmissionCreated next = submission(twice.accountId(), "a candle");
        publish(next);
        awaitEnd(next);

        assertThat(engine.begun()).filteredOn(twice.input().task()::equals).hasSize(1);
        assertThat(steps(twice)).filteredOn(Progress::isTerminal).hasSize(1);
    }

    @Test
    void aRequestThatCantBeFulfilledFailsAtOnce() throws Exception {
        SubmissionCreated refused = submission(Ids.next(), ObedientEngine.REFUSE + Ids.next());

        publish(refused);

        assertThat(awaitEnd(refused).getLast()).isInstanceOfSatisfying(Progress.Failed.class, failed -> {
            assertThat(failed.errorCode()).isEqualTo("NOT_POSSIBLE");
            assertThat(failed.errorMessage()).isEqualTo("That can't be made.");
        });
        assertThat(engine.begun()).filteredOn(refused.input().task()::equals).hasSize(1);
        assertThat(run(refused).state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void anAttemptThatBreaksIsFollowedByAnother() throws Exception {
        SubmissionCreated broken = submission(Ids.next(), ObedientEngine.BREAK_TWICE + Ids.next());

        publish(broken);

        List<Progress> steps = awaitEnd(broken);
        assertNumberedWithoutHole(steps);
        assertThat(steps.getLast()).isInstanceOf(Progress.Completed.class);
        assertThat(steps).filteredOn(Progress.Started.class::isInstance).hasSize(3);
        List<Double> percents = steps.stream()
                .filter(Progress.Advanced.class::isInstance)
                .map(step -> ((Progress.Advanced) step).percent())
                .toList();
        assertThat(percents).as("what the client sees never falls").isSorted();
    }

    @Test
    void aRunWhoseEveryAttemptBreaksIsDead() throws Exception {
        SubmissionCreated doomed = submission(Ids.next(), ObedientEngine.ALWAYS_BREAK + Ids.next());

        publish(doomed);

        assertThat(awaitEnd(doomed).getLast())
                .isInstanceOfSatisfying(
                        Progress.Failed.class,
                        failed -> assertThat(failed.errorCode()).isEqualTo("INTERNAL_ERROR"));
        assertThat(run(doomed).state()).isEqualTo(RunState.DEAD);
        assertThat(engine.begun()).filteredOn(doomed.input().task()::equals).hasSize(3);
    }

    @Test
    void aFloodOfOneAccountDoesNotStarveTheSingleJobOfAnother() throws Exception {
        UUID flooding = Ids.next();
        UUID modest = Ids.next();
        String mark = Ids.next().toString();
        engine.closeGate();
        SubmissionCreated first = submission(flooding, ObedientEngine.WAIT + mark);
        publish(first);
        await().atMost(PATIENCE)
                .until(() -> engine.begun().contains(first.input().task()));
        List<SubmissionCreated> flood = IntStream.range(0, 15)
                .mapToObj(i -> submission(flooding, "flood " + i + " of " + mark))
                .toList();
        flood.forEach(QueueTest::publish);
        flood.forEach(submission ->
                await().until(() -> runs.find(submission.submissionId()).isPresent()));
        SubmissionCreated single = submission(modest, "single of " + mark);
        publish(single);
        await().until(() -> runs.find(single.submissionId()).isPresent());

        engine.openGate();
        flood.forEach(QueueTest::awaitEnd);

        List<String> order =
                engine.begun().stream().filter(task -> task.contains(mark)).toList();
        assertThat(order.indexOf(single.input().task()))
                .as("place of the single job")
                .isLessThanOrEqualTo(2);
        assertThat(order.subList(1, order.size()))
                .filteredOn(task -> task.startsWith("flood"))
                .containsExactlyInAnyOrderElementsOf(flood.stream()
                        .map(submission -> submission.input().task())
                        .toList());
    }

    @Test
    void anEarlierAttemptCantWriteOnceALaterOneHasBegun() {
        engine.closeGate();
        SubmissionCreated contested = submission(Ids.next(), ObedientEngine.WAIT + Ids.next());
        publish(contested);
        await().atMost(PATIENCE)
                .until(() -> engine.begun().contains(contested.input().task()));

        Lease later = runs.begin(contested.submissionId()).orElseThrow();

        Lease earlier =
                new Lease(later.submissionId(), later.accountId(), later.attempt() - 1, later.request(), Map.of());
        assertThatThrownBy(() -> runs.advance(earlier, 0.5, "too late")).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> runs.complete(earlier, List.of())).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> runs.fail(earlier, "X", "too late")).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> runs.giveBack(earlier)).isInstanceOf(LeaseLostException.class);
        runs.fail(later, "ENDED_BY_TEST", "The test is over.");
        assertThatThrownBy(() -> runs.advance(later, 0.5, "after the end")).isInstanceOf(LeaseLostException.class);
        engine.openGate();
    }

    @Test
    void aRunWhoseWorkersAreAlwaysLostIsDead() {
        engine.closeGate();
        SubmissionCreated doomed = submission(Ids.next(), ObedientEngine.WAIT + Ids.next());
        publish(doomed);
        await().atMost(PATIENCE)
                .until(() -> engine.begun().contains(doomed.input().task()));
        runs.begin(doomed.submissionId());
        runs.begin(doomed.submissionId());

        assertThat(runs.begin(doomed.submissionId())).isEmpty();

        assertThat(run(doomed).state()).isEqualTo(RunState.DEAD);
        engine.openGate();
    }

    @Test
    void theOutcomeIsToldToOtherServicesAlone() throws Exception {
        SubmissionCreated submission = submission(Ids.next(), "a hat");
        publish(submission);
        awaitEnd(submission);
        String path = "/internal/runs/" + submission.submissionId() + "/outcome";

        RestAssured.given().get(path).then().statusCode(404);
        RestAssured.given().header("X-Internal-Token", "wrong").get(path).then().statusCode(404);
        RestAssured.given()
                .header("X-Internal-Token", "of-the-tests")
                .get(path)
                .then()
                .statusCode(200)
                .header("ce-type", "dev.meshwright.progress.completed.v1");
    }

    private Run run(SubmissionCreated submission) {
        return runs.find(submission.submissionId()).orElseThrow();
    }

    private static void assertNumberedWithoutHole(List<Progress> steps) {
        assertThat(steps.stream().map(Progress::sequence))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, steps.size()).boxed().toList());
    }

    private static List<String> checksums(List<Progress> steps) {
        return ((Progress.Completed) steps.getLast())
                .artifacts().stream()
                        .map(artifact -> artifact.kind() + " " + artifact.sha256())
                        .toList();
    }

    private static SubmissionCreated submission(UUID account, String task) {
        return SubmissionCreated.ofTask(Ids.next(), account, "meshwright", task, Instant.now());
    }

    private static List<Progress> awaitEnd(SubmissionCreated submission) {
        return await().atMost(PATIENCE)
                .until(
                        () -> steps(submission),
                        steps -> !steps.isEmpty() && steps.getLast().isTerminal());
    }

    /** What was published of a submission, in the order in which it lies on the topic. */
    private static List<Progress> steps(SubmissionCreated submission) {
        List<Progress> steps = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", EmbeddedSystem.kafka().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("progress").stream()
                    .map(info -> new TopicPartition("progress", info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, byte[]> kafkaRecord : consumer.poll(Duration.ofMillis(200))) {
                    if (submission.key().equals(kafkaRecord.key())) {
                        steps.add((Progress) CloudEvents.read(kafkaRecord).event());
                    }
                }
            }
            return steps;
        } catch (UnreadableEventException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void publish(SubmissionCreated submission) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", EmbeddedSystem.kafka().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> kafkaRecord =
                    new ProducerRecord<>("submission.created", submission.key(), EventJson.write(submission));
            CloudEvents.headers(submission, Ids.next().toString(), "tests", Instant.EPOCH)
                    .forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(kafkaRecord).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

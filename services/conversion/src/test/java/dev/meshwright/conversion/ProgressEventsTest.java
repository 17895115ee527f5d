package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.Ids;
import dev.meshwright.model.Topic;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.Progress;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class ProgressEventsTest {

    private static final String COMPLETED = "dev.meshwright.progress.completed.v1";
    private static final TestTopic PROGRESS = new TestTopic(Topic.PROGRESS.topicName());
    private static final TestTopic DEAD = new TestTopic(Topic.PROGRESS.deadTopicName());

    @Inject
    ObjectStore objects;

    @Test
    void theSameEndHasOneEffectHoweverOftenAndByWhicheverEventItIsTold() {
        // Given
        Job job = Job.make();
        Progress first = job.completed(objects, "first");
        String event = Ids.next().toString();

        // When
        job.tell(first, event);
        job.tell(first, event);
        job.tell(first);
        job.tell(job.completed(objects, "second"));
        job.tell(job.failed("LATE", "This came after the end."));

        // Then
        assertThat(files(job.id()))
                .containsExactlyInAnyOrder("first.glb", "first.py", "first.png", "first.png", "first.json");
        assertThat(given().get(job.path()).header("Content-Disposition")).contains("first.glb");
        assertThat(DEAD.records(job.id().toString())).isEmpty();
    }

    @Test
    void stepsBeforeTheEndLeaveNothing() {
        // Given
        Job job = Job.make();
        Neighbour.intakeKnows(job.submission());

        // When
        job.tell(new Progress.Started(job.id(), job.account(), 1, Instant.now(), 1));
        job.tell(new Progress.Advanced(job.id(), job.account(), 2, Instant.now(), 0.5, "meshing"));
        job.tell(new Progress.Logged(job.id(), job.account(), 3, Instant.now(), "info", "hm"));

        // Then
        assertThat(given().get(job.path()).statusCode()).isEqualTo(409);
        assertThat(files(job.id())).isEmpty();
    }

    @Test
    void aClientThatIsFasterThanTheEventGetsTheFile() {
        // Given
        Job job = Job.make();
        Progress end = job.completed(objects, "early");
        Neighbour.generationKnowsTheEnd(end);

        // When
        Response response = given().get(job.path());
        job.tell(end);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray()).isEqualTo(job.content(ArtifactKind.GLB));
        assertThat(files(job.id())).hasSize(ArtifactKind.values().length);
    }

    @Test
    void aClientThatIsFasterThanTheEventLearnsOfTheFailure() {
        // Given
        Job job = Job.make();
        Neighbour.generationKnowsTheEnd(job.failed("EMPTY", "Nothing came out of it."));

        // When
        Response response = given().get(job.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(response.jsonPath().getString("detail")).contains("Nothing came out of it.");
    }

    static Stream<Arguments> unreadable() {
        byte[] json = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                arguments("not JSON", COMPLETED, "gargoyle".getBytes(StandardCharsets.UTF_8), "the value is not"),
                arguments("not UTF-8", COMPLETED, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe}, "the value is not"),
                arguments("with a zero byte", COMPLETED, new byte[] {'{', 0, '}'}, "the value is not"),
                arguments("JSON of another shape", COMPLETED, json, "submission_id"),
                arguments("without a value", COMPLETED, null, "has no value"),
                arguments("of an unknown type", "dev.meshwright.nothing.v1", json, "'dev.meshwright.nothing.v1'"),
                arguments("without a type", null, json, "ce_type"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void anUnreadableRecordIsPutAsideAndTheNextOneIsHandled(String name, String type, byte[] value, String reason) {
        // Given
        Job job = Job.make();
        Map<String, String> headers =
                type == null ? Map.of("ce_id", "1") : Map.of("ce_id", Ids.next().toString(), "ce_type", type);

        // When
        PROGRESS.send(job.id().toString(), headers, value);
        job.tell(job.completed(objects, "next"));

        // Then
        assertThat(given().get(job.path()).statusCode()).isEqualTo(200);
        ConsumerRecord<String, byte[]> dead = await().atMost(ONE_MINUTE)
                .until(() -> DEAD.records(job.id().toString()), found -> !found.isEmpty())
                .getFirst();
        assertThat(dead.value()).isEqualTo(value);
        assertThat(TestTopic.header(dead, "dead-letter-reason")).contains(reason);
        assertThat(TestTopic.header(dead, "dead-letter-consumer")).isEqualTo("conversion");
        assertThat(TestTopic.header(dead, "dead-letter-topic")).isEqualTo("progress");
        assertThat(TestTopic.header(dead, "ce_type")).isEqualTo(type);
    }

    @Test
    void anEventThatBelongsOnAnotherTopicIsPutAside() {
        // Given
        Job job = Job.make();

        // When
        PROGRESS.send(
                job.id().toString(),
                Map.of("ce_id", Ids.next().toString(), "ce_type", "dev.meshwright.submission.created.v1"),
                EventJson.write(job.submission()));

        // Then
        ConsumerRecord<String, byte[]> dead = await().atMost(ONE_MINUTE)
                .until(() -> DEAD.records(job.id().toString()), found -> !found.isEmpty())
                .getFirst();
        assertThat(TestTopic.header(dead, "dead-letter-reason")).contains("does not belong on progress");
    }

    private static List<String> files(UUID submission) {
        return TestDatabase.texts("select file_name from conversion.asset where submission_id = ?", submission);
    }
}

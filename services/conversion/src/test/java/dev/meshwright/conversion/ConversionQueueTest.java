package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.conversion.domain.ConversionException;
import dev.meshwright.conversion.domain.ConversionFailure;
import dev.meshwright.conversion.domain.ConversionLease;
import dev.meshwright.conversion.domain.ConversionLostException;
import dev.meshwright.conversion.domain.Conversions;
import dev.meshwright.conversion.domain.ConvertedObjects;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.conversion.domain.MadeFile;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.model.Ids;
import dev.meshwright.model.Topic;
import dev.meshwright.model.event.ConversionEvent;
import dev.meshwright.shared.event.CloudEvents;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversions that break, are lost, or are many. One worker is at work. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class ConversionQueueTest {

    @Inject
    ObjectStore objects;

    @Inject
    Conversions conversions;

    @Inject
    ConvertedObjects converted;

    @Inject
    ObedientConverter converter;

    @AfterEach
    void letEverybodyGoOn() {
        converter.openGate();
    }

    @Test
    void anAttemptThatBreaksIsFollowedByAnother() {
        // Given
        byte[] glb = Models.box(ObedientConverter.BREAK_TWICE);
        Job job = Converting.completed(objects, glb);

        // When
        JsonPath end =
                Converting.awaitEnd(Converting.ask(job, Map.of("format", "fbx")).jsonPath());

        // Then
        assertThat(end.getString("status")).isEqualTo("ready");
        assertThat(Converting.begun(converter, glb)).isEqualTo(3);
    }

    @Test
    void oneThatBreaksEachTimeIsDeadAndTriedAgainByWhoAsksForAJob() throws Exception {
        // Given
        byte[] glb = Models.box(ObedientConverter.ALWAYS_BREAK);
        Job job = Converting.completed(objects, glb);

        // When
        JsonPath dead =
                Converting.awaitEnd(Converting.ask(job, Map.of("format", "fbx")).jsonPath());
        int download = given().get(job.path() + "?format=fbx").statusCode();
        long begunBefore = Converting.begun(converter, glb);
        makeOlder(job);
        JsonPath again =
                Converting.awaitEnd(Converting.ask(job, Map.of("format", "fbx")).jsonPath());

        // Then
        assertThat(dead.getString("error")).contains("INTERNAL_ERROR");
        assertThat(state(dead)).isEqualTo("dead");
        assertThat(download).isEqualTo(502);
        assertThat(begunBefore).isEqualTo(3);
        assertThat(again.getString("job_id")).isNotEqualTo(dead.getString("job_id"));
        assertThat(Converting.begun(converter, glb)).isEqualTo(6);
        List<ConversionEvent> told = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> found : await().atMost(ONE_MINUTE)
                .until(
                        () -> new TestTopic(Topic.CONVERSION_COMPLETED.topicName())
                                .records(job.id().toString()),
                        records -> records.size() == 2)) {
            told.add((ConversionEvent) CloudEvents.read(found).event());
        }
        assertThat(told)
                .allSatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                ConversionEvent.Failed.class,
                                failed -> assertThat(failed.errorCode()).isEqualTo("INTERNAL_ERROR")));
    }

    @Test
    void oneThatBrokeEachTimeIsTriedAgainAfterAWhileByWhoAsksForTheFile() {
        // Given
        byte[] glb = Models.box(ObedientConverter.ALWAYS_BREAK);
        Job job = Converting.completed(objects, glb);
        JsonPath dead =
                Converting.awaitEnd(Converting.ask(job, Map.of("format", "fbx")).jsonPath());
        Converting.update(
                "update conversion.conversion set ended_at = ended_at - interval '2 minutes' where conversion_id = ?",
                UUID.fromString(dead.getString("job_id")));

        // When
        int status = given().get(job.path() + "?format=fbx").statusCode();

        // Then
        assertThat(status).isEqualTo(502);
        assertThat(Converting.begun(converter, glb)).isEqualTo(6);
    }

    @Test
    void aFloodOfOneAccountDoesNotStarveTheSingleJobOfAnother() {
        // Given
        converter.closeGate();
        UUID flooding = Ids.next();
        Job first = Converting.ended(new Job(Ids.next(), flooding), objects, Models.box(ObedientConverter.WAIT));
        JsonPath running = Converting.ask(first, Map.of("format", "stl")).jsonPath();
        Converting.awaitStatus(running, "running");
        List<JsonPath> flood = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            Job job = Converting.ended(new Job(Ids.next(), flooding), objects, Models.box("of the flood"));
            flood.add(Converting.ask(job, Map.of("format", "stl")).jsonPath());
        }
        byte[] single = Models.box("alone");
        JsonPath modest = Converting.ask(Converting.completed(objects, single), Map.of("format", "stl"))
                .jsonPath();
        int before = converter.begun().size();

        // When
        converter.openGate();
        Converting.awaitEnd(modest);
        flood.forEach(Converting::awaitEnd);

        // Then
        List<String> order = converter.begun().subList(before, converter.begun().size());
        assertThat(order).hasSize(11);
        assertThat(order.indexOf(Job.sha256(single)))
                .as("place of the single job")
                .isLessThanOrEqualTo(1);
    }

    @Test
    void anEarlierAttemptCantWriteOnceALaterOneHasBegun(@TempDir Path directory) throws IOException {
        // Given
        converter.closeGate();
        Job job = Converting.completed(objects, Models.box(ObedientConverter.WAIT));
        JsonPath conversion = Converting.ask(job, Map.of("format", "stl")).jsonPath();
        Converting.awaitStatus(conversion, "running");

        // When
        ConversionLease later = conversions.begin(id(conversion)).orElseThrow();

        // Then
        ConversionLease earlier = new ConversionLease(
                later.conversionId(), later.attempt() - 1, later.source(), later.kind(), later.trace());
        MadeFile file = new MadeFile("of/nobody", 1, "ab".repeat(32), List.of());
        ConversionException failure = new ConversionException(ConversionFailure.TIME_LIMIT, "too late", null);
        assertThatThrownBy(() -> conversions.complete(earlier, file)).isInstanceOf(ConversionLostException.class);
        assertThatThrownBy(() -> conversions.fail(earlier, failure)).isInstanceOf(ConversionLostException.class);
        assertThatThrownBy(() -> conversions.giveBack(earlier)).isInstanceOf(ConversionLostException.class);
        Path written = Files.writeString(directory.resolve("file"), "the file of the later attempt");
        String object = converted.put(later, written);
        conversions.complete(later, new MadeFile(object, Files.size(written), "ab".repeat(32), List.of()));
        assertThat(given().get("/api/v1/convert/" + id(conversion) + "/download")
                        .asString())
                .isEqualTo("the file of the later attempt");
        assertThatThrownBy(() -> conversions.complete(later, file)).isInstanceOf(ConversionLostException.class);
    }

    @Test
    void aWorkerThatHasLostItsLeaseStops() {
        // Given
        converter.closeGate();
        byte[] glb = Models.box(ObedientConverter.WAIT);
        JsonPath conversion = Converting.ask(Converting.completed(objects, glb), Map.of("format", "stl"))
                .jsonPath();
        Converting.awaitStatus(conversion, "running");
        await().atMost(ONE_MINUTE).until(() -> Converting.begun(converter, glb) == 1);

        // When
        ConversionLease later = conversions.begin(id(conversion)).orElseThrow();

        // Then: although nobody opens the gate
        await().atMost(ONE_MINUTE).until(() -> converter.ended().contains(Job.sha256(glb)));
        conversions.fail(later, new ConversionException(ConversionFailure.TIME_LIMIT, "by the test", null));
    }

    @Test
    void oneWhoseWorkersAreAlwaysLostIsDead() {
        // Given
        converter.closeGate();
        Job job = Converting.completed(objects, Models.box(ObedientConverter.WAIT));
        JsonPath conversion = Converting.ask(job, Map.of("format", "stl")).jsonPath();
        Converting.awaitStatus(conversion, "running");

        // When
        conversions.begin(id(conversion));
        conversions.begin(id(conversion));
        boolean begun = conversions.begin(id(conversion)).isPresent();

        // Then
        assertThat(begun).isFalse();
        assertThat(state(conversion)).isEqualTo("dead");
        assertThat(given().get(conversion.getString("status_url")).jsonPath().getString("error"))
                .contains("WORKER_LOST");
    }

    /** What a worker leaves behind that is killed: its row says that it runs, its heartbeat has stopped. */
    @Test
    void whatAKilledWorkerHadIsTakenOver() {
        // Given
        converter.closeGate();
        Job blocking = Converting.completed(objects, Models.box(ObedientConverter.WAIT));
        Converting.awaitStatus(Converting.ask(blocking, Map.of("format", "stl")).jsonPath(), "running");
        Job job = Converting.completed(objects, Models.box("of a worker that is killed"));
        JsonPath conversion = Converting.ask(job, Map.of("format", "stl")).jsonPath();
        assertThat(conversions.begin(id(conversion))).isPresent();
        Converting.update("""
                update conversion.scheduled_tasks set picked = true, picked_by = 'the killed one',
                    last_heartbeat = now() - interval '1 hour', version = version + 1 where task_instance = ?
                """, conversion.getString("job_id"));

        // When
        converter.openGate();

        // Then
        assertThat(Converting.awaitEnd(conversion).getString("status")).isEqualTo("ready");
    }

    @Test
    void whatAnAttemptStoredThatWasLostIsRemovedAfterAWhile(@TempDir Path directory) throws IOException {
        // Given
        converter.closeGate();
        Job job = Converting.completed(objects, Models.box(ObedientConverter.WAIT));
        JsonPath conversion = Converting.ask(job, Map.of("format", "stl")).jsonPath();
        Converting.awaitStatus(conversion, "running");
        ConversionLease lease = conversions.begin(id(conversion)).orElseThrow();
        Path file = Files.writeString(directory.resolve("file"), "of a worker that dies now");

        // When
        String object = converted.put(lease, file);
        boolean wasThere = objects.size(object).isPresent();
        converted.tidy(Duration.ofHours(1));
        boolean isKept = objects.size(object).isPresent();
        converted.tidy(Duration.ZERO);

        // Then
        assertThat(wasThere).isTrue();
        assertThat(isKept).isTrue();
        assertThat(objects.size(object)).isEmpty();
    }

    @Test
    void aFileThatWasMadeAgainTakesThePlaceOfTheFirstWhichIsRemovedAfterAWhile() throws IOException {
        // Given
        byte[] glb = Models.box("a box");
        Job job = Converting.completed(objects, glb);
        Converting.awaitEnd(Converting.ask(job, Map.of("format", "stl")).jsonPath());
        String first = Converting.object(glb);

        // When
        Converting.awaitEnd(
                Converting.ask(job, Map.of("format", "stl", "force", true)).jsonPath());
        boolean isKept = objects.size(first).isPresent();
        converted.tidy(Duration.ZERO);

        // Then
        assertThat(Converting.object(glb)).isNotEqualTo(first);
        assertThat(isKept).isTrue();
        assertThat(objects.size(first)).isEmpty();
        assertThat(given().get(job.path() + "?format=stl").statusCode()).isEqualTo(200);
    }

    /** What fails by this installation's bounds may succeed when they are others, or when there is less to do. */
    @Test
    void whatFailedByItsModelAloneIsRefusedForGood() {
        // Given
        Job bounds = failed("usdz", ConversionFailure.TIME_LIMIT);
        Job model = failed("usdz", ConversionFailure.MODEL_UNREADABLE);

        // When
        int boundsSoon = given().get(bounds.path() + "?format=usdz").statusCode();
        makeOlder(bounds);
        makeOlder(model);
        int boundsLater = given().get(bounds.path() + "?format=usdz").statusCode();
        int modelLater = given().get(model.path() + "?format=usdz").statusCode();

        // Then
        assertThat(boundsSoon).isEqualTo(502);
        assertThat(boundsLater).isEqualTo(200);
        assertThat(modelLater).isEqualTo(502);
    }

    /** While replicas are renewed one by one, an old one may make what a new one was asked for. */
    @Test
    void aFileIsKeptAsTheOneOfWhoWroteIt() {
        // Given
        converter.closeGate();
        Job blocking = Converting.completed(objects, Models.box(ObedientConverter.WAIT));
        Converting.awaitStatus(Converting.ask(blocking, Map.of("format", "stl")).jsonPath(), "running");
        byte[] glb = Models.box("asked for by a newer replica");
        JsonPath conversion = Converting.ask(Converting.completed(objects, glb), Map.of("format", "stl"))
                .jsonPath();
        Converting.update("update conversion.conversion set writer = 'stl-99' where conversion_id = ?", id(conversion));

        // When
        converter.openGate();
        Converting.awaitEnd(conversion);

        // Then
        String present = FileKind.of(ModelFormat.STL).writer();
        assertThat(TestDatabase.texts(
                        "select writer from conversion.converted_file where source_sha256 = ?", Job.sha256(glb)))
                .containsExactly(present);
        assertThat(TestDatabase.texts(
                        "select writer from conversion.conversion where conversion_id = ?", id(conversion)))
                .containsExactly(present);
    }

    @Test
    void anObjectThatIsNotWhatWasStoredIsMadeAgainAndRemovedAfterAWhile() throws IOException {
        // Given
        byte[] glb = Models.box("a box");
        Job job = Converting.completed(objects, glb);
        byte[] file = given().get(job.path() + "?format=stl").asByteArray();
        String damaged = Converting.object(glb);
        objects.delete(damaged);
        objects.put(damaged, new byte[] {1, 2, 3});

        // When
        byte[] again = given().get(job.path() + "?format=stl").asByteArray();
        converted.tidy(Duration.ZERO);

        // Then
        assertThat(again).isEqualTo(file);
        assertThat(objects.size(damaged)).isEmpty();
    }

    /** A submission whose conversion has just ended so; the model itself is fine. */
    private Job failed(String format, ConversionFailure failure) {
        converter.closeGate();
        Job job = Converting.completed(objects, Models.box(ObedientConverter.WAIT));
        JsonPath conversion = Converting.ask(job, Map.of("format", format)).jsonPath();
        Converting.awaitStatus(conversion, "running");
        ConversionLease lease = conversions.begin(id(conversion)).orElseThrow();
        conversions.fail(lease, new ConversionException(failure, "by the test", null));
        converter.openGate();
        return job;
    }

    private static void makeOlder(Job job) {
        Converting.update(
                "update conversion.conversion set ended_at = ended_at - interval '2 minutes' where submission_id = ?",
                job.id());
    }

    private static UUID id(JsonPath conversion) {
        return UUID.fromString(conversion.getString("job_id"));
    }

    private static String state(JsonPath conversion) {
        return TestDatabase.texts("select state from conversion.conversion where conversion_id = ?", id(conversion))
                .getFirst();
    }
}

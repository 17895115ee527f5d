package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.conversion.format.ModelWriters;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.model.Topic;
import dev.meshwright.model.event.ConversionEvent;
import dev.meshwright.shared.event.CloudEvents;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class ConvertTest {

    @Inject
    ObjectStore objects;

    @Inject
    ObedientConverter converter;

    @ParameterizedTest
    @EnumSource(ModelFormat.class)
    void aJobBecomesTheFileThatTheWriterWrites(ModelFormat format) throws Exception {
        // Given
        byte[] glb = Models.box("a box");
        Job job = completed(glb);

        // When
        Response accepted = Converting.ask(job, Map.of("format", format.word()));
        JsonPath ready = Converting.awaitEnd(accepted.jsonPath());

        // Then
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.jsonPath().getString("submission_id"))
                .isEqualTo(job.id().toString());
        assertThat(accepted.jsonPath().getString("format")).isEqualTo(format.word());
        assertThat(accepted.jsonPath().getString("status_url"))
                .startsWith("http://")
                .endsWith("/api/v1/convert/" + accepted.jsonPath().getString("job_id"))
                .isEqualTo(accepted.header("Location"));
        assertThat(accepted.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(ready.getString("status")).isEqualTo("ready");
        assertThat(ready.getString("error")).isNull();
        assertThat(ready.getString("completed_at")).endsWith("Z");
        Response file = given().get(ready.getString("download_url"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.asByteArray()).isEqualTo(written(glb, format));
        assertThat(file.header("Content-Type")).isEqualTo(format.mediaType());
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"model." + format.extension() + "\"");
    }

    @ParameterizedTest
    @EnumSource(ModelFormat.class)
    void aDownloadWaitsForTheFile(ModelFormat format) throws Exception {
        // Given
        byte[] glb = Models.box("a box");
        Job job = completed(glb);

        // When
        Response file = given().queryParam("format", format.word()).get(job.path());

        // Then
        byte[] written = written(glb, format);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.asByteArray()).isEqualTo(written);
        assertThat(file.header("ETag")).isEqualTo(Job.tag(written));
        assertThat(file.headers().getValues("Content-Length")).containsExactly(Integer.toString(written.length));
        assertThat(file.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(file.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void aConvertedFileComesInPartsAndNotAtAllToWhoHasIt() {
        // Given
        Job job = completed(Models.box("a box"));
        byte[] whole = given().get(job.path() + "?format=stl").asByteArray();
        String tag = given().head(job.path() + "?format=stl").header("ETag");

        // When
        Response part = given().header("Range", "bytes=80-83").get(job.path() + "?format=stl");
        Response outside = given().header("Range", "bytes=999999-").get(job.path() + "?format=stl");
        Response known = given().header("If-None-Match", tag).get(job.path() + "?format=stl");
        Response head = given().head(job.path() + "?format=stl");

        // Then
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.asByteArray()).isEqualTo(java.util.Arrays.copyOfRange(whole, 80, 84));
        assertThat(outside.statusCode()).isEqualTo(416);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(whole.length));
    }

    @Test
    void eachEndIsToldAfterItsBeginning() throws Exception {
        // Given
        Job job = completed(Models.box("a box"));

        // When
        JsonPath ready = Converting.awaitEnd(
                Converting.ask(job, Map.of("format", "usdz")).jsonPath());

        // Then
        ConversionEvent.Requested requested = (ConversionEvent.Requested)
                CloudEvents.read(onlyRecord(Topic.CONVERSION_REQUESTED, job)).event();
        ConversionEvent.Completed completed = (ConversionEvent.Completed)
                CloudEvents.read(onlyRecord(Topic.CONVERSION_COMPLETED, job)).event();
        assertThat(requested.conversionId()).hasToString(ready.getString("job_id"));
        assertThat(requested.accountId()).isEqualTo(job.account());
        assertThat(completed.conversionId()).isEqualTo(requested.conversionId());
        assertThat(completed.submissionId()).isEqualTo(job.id());
        assertThat(completed.format()).isEqualTo("usdz");
        assertThat(completed.file().fileName()).isEqualTo("model.usdz");
        assertThat(objects.size(completed.file().objectName()))
                .contains(completed.file().sizeBytes());
    }

    @Test
    void theSameAgainIsTheSameJobUnlessForced() {
        // Given
        byte[] glb = Models.box("a box");
        Job job = completed(glb);
        JsonPath first =
                Converting.awaitEnd(Converting.ask(job, Map.of("format", "fbx")).jsonPath());

        // When
        Response again = Converting.ask(job, Map.of("format", "fbx", "target", "unity"));
        Response forced = Converting.ask(job, Map.of("format", "fbx", "force", true));
        JsonPath anew = Converting.awaitEnd(forced.jsonPath());

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("job_id")).isEqualTo(first.getString("job_id"));
        assertThat(again.jsonPath().getString("status")).isEqualTo("ready");
        assertThat(forced.statusCode()).isEqualTo(202);
        assertThat(anew.getString("job_id")).isNotEqualTo(first.getString("job_id"));
        assertThat(Converting.begun(converter, glb)).isEqualTo(2);
        assertThat(given().get(first.getString("download_url")).asByteArray())
                .isEqualTo(given().get(anew.getString("download_url")).asByteArray());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsUnderWayIsGivenToEverybody(boolean force) {
        // Given
        converter.closeGate();
        byte[] glb = Models.box(ObedientConverter.WAIT);
        Job job = completed(glb);
        String first = Converting.ask(job, Map.of("format", "obj")).jsonPath().getString("job_id");

        // When
        Response queuedOrRunning = Converting.ask(job, Map.of("format", "obj", "force", force));
        Response file = given().get("/api/v1/convert/" + first + "/download");
        converter.openGate();

        // Then
        assertThat(queuedOrRunning.statusCode()).isEqualTo(200);
        assertThat(queuedOrRunning.jsonPath().getString("job_id")).isEqualTo(first);
        assertThat(queuedOrRunning.jsonPath().getString("status")).isIn("queued", "running");
        assertThat(queuedOrRunning.jsonPath().getString("download_url")).isNull();
        assertThat(file.statusCode()).isEqualTo(409);
        assertThat(file.jsonPath().getString("error")).isEqualTo("CONVERSION_PENDING");
        assertThat(file.jsonPath().getString("status_url")).endsWith("/api/v1/convert/" + first);
        assertThat(file.header("Retry-After")).isEqualTo("2");
        assertThat(Converting.awaitEnd(queuedOrRunning.jsonPath()).getString("status"))
                .isEqualTo("ready");
        assertThat(Converting.begun(converter, glb)).isEqualTo(1);
    }

    @Test
    void theSameContentIsConvertedOnceWhosesoeverItIs() {
        // Given
        byte[] glb = Models.box("a box");
        Job one = completed(glb);
        Job other = completed(glb);
        byte[] file = given().get(one.path() + "?format=fbx").asByteArray();

        // When
        Response ready = Converting.ask(other, Map.of("format", "fbx"));

        // Then
        assertThat(ready.statusCode()).isEqualTo(202);
        assertThat(ready.jsonPath().getString("status")).isEqualTo("ready");
        assertThat(given().get(other.path() + "?format=fbx").asByteArray()).isEqualTo(file);
        assertThat(Converting.begun(converter, glb)).isEqualTo(1);
    }

    /** It is shown to everybody whose model has the same content, in events and in addresses of the store. */
    @Test
    void theNameOfAnObjectTellsNothingOfWhoseJobMadeIt() {
        // Given
        byte[] glb = Models.box("a box");
        Job job = completed(glb);

        // When
        JsonPath ready =
                Converting.awaitEnd(Converting.ask(job, Map.of("format", "fbx")).jsonPath());

        // Then
        assertThat(Converting.object(glb))
                .startsWith("conversions/")
                .endsWith(".fbx")
                .doesNotContain(
                        ready.getString("job_id"),
                        job.id().toString(),
                        job.account().toString());
    }

    @Test
    void aFileThatIsThereIsGivenOutWhileItIsMadeAgainAndAfterThatFailed() {
        // Given
        byte[] glb = Models.box(ObedientConverter.WAIT + ", " + ObedientConverter.BREAK_AGAIN);
        Job job = completed(glb);
        byte[] file = given().get(job.path() + "?format=fbx").asByteArray();
        converter.closeGate();
        JsonPath forced =
                Converting.ask(job, Map.of("format", "fbx", "force", true)).jsonPath();
        Converting.awaitStatus(forced, "running");

        // When
        Response meanwhile = given().get(job.path() + "?format=fbx");
        converter.openGate();
        JsonPath end = Converting.awaitEnd(forced);
        Response afterwards = given().get(job.path() + "?format=fbx");
        Response asked = Converting.ask(job, Map.of("format", "fbx"));
        Response askedAgain = Converting.ask(job, Map.of("format", "fbx"));

        // Then
        assertThat(end.getString("status")).isEqualTo("failed");
        assertThat(asked.jsonPath().getString("status")).isEqualTo("ready");
        assertThat(given().get(asked.jsonPath().getString("download_url")).asByteArray())
                .isEqualTo(file);
        assertThat(askedAgain.statusCode()).isEqualTo(200);
        assertThat(askedAgain.jsonPath().getString("job_id"))
                .isEqualTo(asked.jsonPath().getString("job_id"));
        assertThat(meanwhile.statusCode()).isEqualTo(200);
        assertThat(meanwhile.asByteArray()).isEqualTo(file);
        assertThat(afterwards.statusCode()).isEqualTo(200);
        assertThat(afterwards.asByteArray()).isEqualTo(file);
    }

    @Test
    void whoForcesAgainWithinAMinuteIsGivenTheJobThatWasJustForced() {
        // Given
        byte[] glb = Models.box("a box");
        Job job = completed(glb);
        Converting.awaitEnd(Converting.ask(job, Map.of("format", "stl")).jsonPath());
        JsonPath forced = Converting.awaitEnd(
                Converting.ask(job, Map.of("format", "stl", "force", true)).jsonPath());

        // When
        Response soon = Converting.ask(job, Map.of("format", "stl", "force", true));
        TestDatabase.texts(
                "update conversion.conversion set ended_at = ended_at - interval '2 minutes'"
                        + " where submission_id = ? returning 1",
                job.id());
        Response later = Converting.ask(job, Map.of("format", "stl", "force", true));

        // Then
        assertThat(soon.statusCode()).isEqualTo(200);
        assertThat(soon.jsonPath().getString("job_id")).isEqualTo(forced.getString("job_id"));
        assertThat(later.statusCode()).isEqualTo(202);
        Converting.awaitEnd(later.jsonPath());
        assertThat(Converting.begun(converter, glb)).isEqualTo(3);
    }

    /** Neither at once nor after somebody was given the file that is there. */
    @Test
    void whatFailedWhenItWasForcedIsNotForcedAgainWithinAMinute() {
        // Given
        byte[] glb = Models.box(ObedientConverter.BREAK_AGAIN);
        Job job = completed(glb);
        Converting.awaitEnd(Converting.ask(job, Map.of("format", "stl")).jsonPath());
        JsonPath failed = Converting.awaitEnd(
                Converting.ask(job, Map.of("format", "stl", "force", true)).jsonPath());
        long begun = Converting.begun(converter, glb);

        // When
        Response soon = Converting.ask(job, Map.of("format", "stl", "force", true));
        Response file = Converting.ask(job, Map.of("format", "stl"));
        Response afterwards = Converting.ask(job, Map.of("format", "stl", "force", true));

        // Then
        assertThat(failed.getString("error")).contains("in a minute", "INTERNAL_ERROR");
        assertThat(soon.statusCode()).isEqualTo(200);
        assertThat(soon.jsonPath().getString("job_id")).isEqualTo(failed.getString("job_id"));
        assertThat(afterwards.statusCode()).isEqualTo(200);
        assertThat(afterwards.jsonPath().getString("job_id"))
                .isEqualTo(file.jsonPath().getString("job_id"));
        assertThat(Converting.begun(converter, glb)).isEqualTo(begun);
    }

    /** Nobody needs a key to ask, and each job is a row. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoAsksAgainWithinAMinuteIsGivenTheJobThatFailed(boolean force) {
        // Given
        Job job = completed("no GLB at all, but as long as one".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Map<String, Object> wish = Map.of("format", "stl", "force", force);
        JsonPath failed = Converting.awaitEnd(Converting.ask(job, wish).jsonPath());

        // When
        Response soon = Converting.ask(job, wish);
        Converting.update(
                "update conversion.conversion set ended_at = ended_at - interval '2 minutes' where submission_id = ?",
                job.id());
        Response later = Converting.ask(job, wish);

        // Then
        assertThat(soon.statusCode()).isEqualTo(200);
        assertThat(soon.jsonPath().getString("job_id")).isEqualTo(failed.getString("job_id"));
        assertThat(soon.jsonPath().getString("error")).isEqualTo(failed.getString("error"));
        assertThat(later.statusCode()).isEqualTo(202);
        assertThat(later.jsonPath().getString("job_id")).isNotEqualTo(failed.getString("job_id"));
        Converting.awaitEnd(later.jsonPath());
    }

    @Test
    void aJobWhoseFileWasRemovedIsNotSaidToBeReady() throws Exception {
        // Given
        byte[] glb = Models.box("a box");
        JsonPath ready = Converting.awaitEnd(
                Converting.ask(completed(glb), Map.of("format", "stl")).jsonPath());
        objects.delete(Converting.object(glb));

        // When
        JsonPath shown = given().get(ready.getString("status_url")).jsonPath();
        Response file = given().get(ready.getString("download_url"));

        // Then
        assertThat(shown.getString("status")).isEqualTo("failed");
        assertThat(shown.getString("error")).contains("no longer kept", "FILE_REMOVED");
        assertThat(shown.getString("download_url")).isNull();
        assertThat(file.statusCode()).isEqualTo(410);
    }

    @Test
    void aFileThatWasRemovedFromTheStoreIsMadeAgain() throws Exception {
        // Given
        byte[] glb = Models.box("a box");
        Job job = completed(glb);
        byte[] file = given().get(job.path() + "?format=stl").asByteArray();
        for (String object : TestDatabase.texts(
                "select object_name from conversion.converted_file where source_sha256 = ?", Job.sha256(glb))) {
            objects.delete(object);
        }

        // When
        Response again = given().get(job.path() + "?format=stl");

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asByteArray()).isEqualTo(file);
        assertThat(Converting.begun(converter, glb)).isEqualTo(2);
    }

    @Test
    void whatCantBeReadFailsWithItsReasonAndHarmsNothingElse() {
        // Given
        Job broken = completed("no GLB at all, but as long as one".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Job fine = completed(Models.box("a box"));

        // When
        Response download = given().get(broken.path() + "?format=fbx");
        JsonPath failed = Converting.awaitEnd(
                Converting.ask(broken, Map.of("format", "obj")).jsonPath());
        Response file = given().get("/api/v1/convert/" + failed.getString("job_id") + "/download");

        // Then
        assertThat(download.statusCode()).isEqualTo(502);
        assertThat(download.jsonPath().getString("error")).isEqualTo("CONVERSION_FAILED");
        assertThat(download.jsonPath().getString("detail")).contains("header of a GLB", "MODEL_UNREADABLE");
        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getString("error")).contains("header of a GLB", "MODEL_UNREADABLE");
        assertThat(failed.getString("download_url")).isNull();
        assertThat(file.statusCode()).isEqualTo(410);
        assertThat(file.jsonPath().getString("error")).isEqualTo("CONVERSION_ENDED_WITHOUT_FILE");
        assertThat(file.jsonPath().getString("detail")).contains("header of a GLB");
        assertThat(given().get(fine.path() + "?format=fbx").statusCode()).isEqualTo(200);
    }

    @Test
    void whatHasNotCompletedCantBeConverted() {
        // Given
        Job unfinished = Job.make();
        Neighbour.intakeKnows(unfinished.submission());
        Job failed = Job.make();
        Neighbour.generationKnowsTheEnd(failed.failed("TOO_MANY_PARTS", "The scene has 9,000 parts; ask for less."));
        Job nobodys = Job.make();

        // When
        Response early = Converting.ask(unfinished, Map.of("format", "fbx"));
        Response never = Converting.ask(failed, Map.of("format", "fbx"));
        Response unknown = Converting.ask(nobodys, Map.of("format", "fbx"));
        Response download = given().get(unfinished.path() + "?format=fbx");

        // Then
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.jsonPath().getString("error")).isEqualTo("NOT_FINISHED");
        assertThat(early.header("Retry-After")).isNotNull();
        assertThat(never.statusCode()).isEqualTo(409);
        assertThat(never.jsonPath().getString("error")).isEqualTo("NOT_COMPLETED");
        assertThat(never.jsonPath().getString("detail")).contains("9,000 parts", "TOO_MANY_PARTS");
        assertThat(never.header("Retry-After")).isNull();
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(download.statusCode()).isEqualTo(409);
        assertThat(given().get(failed.path() + "?format=fbx").statusCode()).isEqualTo(410);
    }

    @Test
    void aBodyThatIsTooLargeIsReadNoFurtherThanNeeded() {
        // When
        Response refused = given().contentType("application/json")
                .body("{\"submission_id\":\"" + "x".repeat(70_000) + "\"}")
                .post("/api/v1/convert");

        // Then
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.jsonPath().getString("error")).isEqualTo("TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-uuid", "0198c0de-0000-7000-8000-00000000dead"})
    void aJobThatNobodyMadeIsNotFound(String id) {
        for (String path : List.of("/api/v1/convert/" + id, "/api/v1/convert/" + id + "/download")) {
            // When
            Response response = given().get(path);

            // Then
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.jsonPath().getString("detail")).contains(id);
        }
    }

    /** Rows from before it was kept whose submission it is. */
    @Test
    void whoseAnOldSubmissionIsIsAskedOfIntake() throws Exception {
        // Given
        Job job = Job.make();
        job.tell(job.completed(objects, Models.box("a box")));
        TestDatabase.texts(
                "update conversion.result set account_id = null where submission_id = ? returning 1", job.id());
        Neighbour.intakeKnows(job.submission());

        // When
        JsonPath ready =
                Converting.awaitEnd(Converting.ask(job, Map.of("format", "stl")).jsonPath());

        // Then
        assertThat(ready.getString("status")).isEqualTo("ready");
        assertThat(((ConversionEvent) CloudEvents.read(onlyRecord(Topic.CONVERSION_REQUESTED, job))
                                .event())
                        .accountId())
                .isEqualTo(job.account());
    }

    /** A new version of a writer gives another file, so what an old one has written is made anew. */
    @Test
    void whatAnEarlierWriterHasWrittenIsWrittenAgain() {
        // Given
        byte[] glb = Models.box("a box");
        Job job = completed(glb);
        JsonPath first =
                Converting.awaitEnd(Converting.ask(job, Map.of("format", "stl")).jsonPath());
        TestDatabase.texts(
                "update conversion.conversion set writer = 'stl-0' where submission_id = ? returning 1", job.id());
        TestDatabase.texts(
                "update conversion.converted_file set writer = 'stl-0' where source_sha256 = ? returning 1",
                Job.sha256(glb));

        // When
        int download = given().get(job.path() + "?format=stl").statusCode();
        Response again = Converting.ask(job, Map.of("format", "stl"));

        // Then
        assertThat(download).isEqualTo(200);
        assertThat(again.jsonPath().getString("job_id")).isNotEqualTo(first.getString("job_id"));
        assertThat(Converting.begun(converter, glb)).isEqualTo(2);
    }

    private Job completed(byte[] glb) {
        return Converting.completed(objects, glb);
    }

    private static byte[] written(byte[] glb, ModelFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ModelWriters().convert(glb, FileKind.of(format), out, _ -> {});
        return out.toByteArray();
    }

    private static ConsumerRecord<String, byte[]> onlyRecord(Topic topic, Job job) {
        return await().atMost(ONE_MINUTE)
                .until(() -> new TestTopic(topic.topicName()).records(job.id().toString()), found -> found.size() == 1)
                .getFirst();
    }
}

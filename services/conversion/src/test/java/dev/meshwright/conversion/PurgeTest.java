package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.conversion.domain.ConversionPurge;
import dev.meshwright.conversion.domain.ConvertedObjects;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody needs any more goes, and nothing else. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class PurgeTest {

    private static final String STL = "stl";

    @Inject
    ObjectStore objects;

    @Inject
    ConversionPurge purge;

    @Inject
    ConvertedObjects converted;

    @Inject
    ObedientConverter converter;

    @AfterEach
    void letEverybodyGoOn() {
        converter.openGate();
    }

    @Test
    void aJobThatEndedLongAgoGoesAndItsFileStays() {
        // Given
        byte[] glb = Models.box("a box");
        Job job = Converting.completed(objects, glb);
        JsonPath ended = ready(job);
        makeOlder(job, "31 days");

        // When
        purgeAndTidy();

        // Then
        Response again = Converting.ask(job, Map.of("format", STL));
        assertThat(given().get(ended.getString("status_url")).statusCode()).isEqualTo(404);
        assertThat(given().get(job.path() + "?format=stl").statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.jsonPath().getString("status")).isEqualTo("ready");
        assertThat(Converting.begun(converter, glb)).isEqualTo(1);
    }

    /** Its addresses would lead nowhere soon. */
    @Test
    void nobodyIsGivenAJobThatGoesSoon() {
        // Given
        byte[] glb = Models.box("a box");
        Job job = Converting.completed(objects, glb);
        JsonPath ended = ready(job);
        makeOlder(job, "29 days");

        // When
        Response asked = Converting.ask(job, Map.of("format", STL));
        Response again = Converting.ask(job, Map.of("format", STL));

        // Then
        String made = asked.jsonPath().getString("job_id");
        assertThat(made).isNotEqualTo(ended.getString("job_id"));
        assertThat(asked.jsonPath().getString("status")).isEqualTo("ready");
        assertThat(again.jsonPath().getString("job_id")).isEqualTo(made);
        assertThat(Converting.begun(converter, glb)).isEqualTo(1);
    }

    @Test
    void aJobThatEndedAFewDaysAgoStays() {
        // Given
        Job job = Converting.completed(objects, Models.box("a box"));
        JsonPath ended = ready(job);
        makeOlder(job, "29 days");

        // When
        purgeAndTidy();

        // Then
        assertThat(given().get(ended.getString("status_url")).jsonPath().getString("status"))
                .isEqualTo("ready");
        assertThat(given().get(ended.getString("download_url")).statusCode()).isEqualTo(200);
    }

    @Test
    void aJobThatHasNotEndedStaysHoweverOldItIs() {
        // Given
        converter.closeGate();
        Job job = Converting.completed(objects, Models.box(ObedientConverter.WAIT));
        JsonPath active = Converting.ask(job, Map.of("format", STL)).jsonPath();
        Converting.awaitStatus(active, "running");
        update("update conversion.conversion set created_at = now() - interval '1 year' where submission_id = ?", job);

        // When
        purgeAndTidy();
        converter.openGate();

        // Then
        assertThat(Converting.awaitEnd(active).getString("status")).isEqualTo("ready");
    }

    @Test
    void aFileOfAnEarlierWriterGoesWithTheLastJobThatNamesIt() throws IOException {
        // Given
        byte[] glb = Models.box("a box");
        Job one = Converting.completed(objects, glb);
        Job other = Converting.completed(objects, glb);
        ready(one);
        JsonPath named = ready(other);
        writtenBy("stl-0", glb);
        String object = Converting.object(glb);
        makeOlder(one, "31 days");

        // When
        purgeAndTidy();
        boolean isThereWhileNamed = objects.size(object).isPresent();
        int whileNamed = given().get(named.getString("download_url")).statusCode();
        makeOlder(other, "31 days");
        purgeAndTidy();

        // Then
        assertThat(isThereWhileNamed).isTrue();
        assertThat(whileNamed).isEqualTo(200);
        assertThat(objects.size(object)).isEmpty();
        assertThat(files(glb)).isEmpty();
    }

    /** While replicas are renewed one by one, an old one must not take from the new ones what they have made. */
    @ParameterizedTest
    @MethodSource("presentAndLaterWriters")
    void aFileOfAPresentOrLaterWriterStaysWithoutAnyJob(String writer) throws IOException {
        // Given
        byte[] glb = Models.box("a box");
        Job job = Converting.completed(objects, glb);
        ready(job);
        writtenBy(writer, glb);
        makeOlder(job, "31 days");

        // When
        purgeAndTidy();

        // Then
        assertThat(objects.size(Converting.object(glb))).isPresent();
    }

    static List<String> presentAndLaterWriters() {
        String present = FileKind.of(ModelFormat.STL).writer();
        return List.of(present, "stl-99", present + "-roblox-99", "ply-0");
    }

    @Test
    void aFileGoesWithTheLastSubmissionThatHasItsModel() throws IOException {
        // Given
        byte[] glb = Models.box("a box");
        Job one = Converting.completed(objects, glb);
        Job other = Converting.completed(objects, glb);
        ready(one);
        ready(other);
        String object = Converting.object(glb);
        makeOlder(one, "31 days");
        makeOlder(other, "31 days");

        // When
        update("delete from conversion.asset where submission_id = ?", one);
        purgeAndTidy();
        boolean isThereForTheOther = objects.size(object).isPresent();
        update("delete from conversion.asset where submission_id = ?", other);
        purgeAndTidy();

        // Then
        assertThat(isThereForTheOther).isTrue();
        assertThat(objects.size(object)).isEmpty();
    }

    /** Whoever reads it now goes on reading. */
    @Test
    void theObjectOfAFileThatIsNotKeptGoesAWhileLater() throws IOException {
        // Given
        byte[] glb = unneeded();
        String object = Converting.object(glb);

        // When
        purge.purge();
        converted.tidy(Duration.ofMinutes(59));
        boolean isThere = objects.size(object).isPresent();
        converted.tidy(Duration.ZERO);

        // Then
        assertThat(files(glb)).isEmpty();
        assertThat(isThere).isTrue();
        assertThat(objects.size(object)).isEmpty();
    }

    @Test
    void aPurgeThatDiesBeforeItsCommitHasRemovedNothing() throws IOException {
        // Given
        byte[] glb = unneeded();
        update("""
                create or replace function conversion.die() returns trigger language plpgsql as
                $$ begin raise exception 'killed here'; end $$
                """);
        update("create trigger die before insert on conversion.loose_object execute function conversion.die()");

        // When
        try {
            assertThatThrownBy(purge::purge).hasStackTraceContaining("killed here");
        } finally {
            update("drop trigger die on conversion.loose_object");
        }
        boolean isThere = objects.size(Converting.object(glb)).isPresent();
        purgeAndTidy();

        // Then
        assertThat(isThere).isTrue();
        assertThat(files(glb)).isEmpty();
    }

    /** Two who wait for each other would end in an error of one of them. */
    @Test
    void whatSeveralReplicasPurgeAtOnceIsPurgedOnce() throws IOException {
        // Given
        List<byte[]> unneeded =
                IntStream.range(0, 12).mapToObj(number -> unneeded()).toList();
        List<String> names = unneeded.stream().map(Converting::object).toList();

        // When
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> replicas = Stream.generate(
                            () -> CompletableFuture.runAsync(this::purgeAndTidy, executor))
                    .limit(4)
                    .toList();
            replicas.forEach(CompletableFuture::join);
        }
        purgeAndTidy();

        // Then
        for (String name : names) {
            assertThat(objects.size(name)).isEmpty();
        }
        assertThat(unneeded).allSatisfy(glb -> assertThat(files(glb)).isEmpty());
    }

    /** As a replica does that is about to make a ready job of what is kept already. */
    @Test
    void aFileThatSomebodyIsAboutToNameStays() throws SQLException {
        // Given
        byte[] glb = unneeded();

        // When
        try (Connection connection = EmbeddedSystem.superuser();
                PreparedStatement keep = connection.prepareStatement(
                        "select 1 from conversion.converted_file where source_sha256 = ? for share")) {
            connection.setAutoCommit(false);
            keep.setString(1, Job.sha256(glb));
            keep.execute();
            purge.purge();
            connection.commit();
        }

        // Then
        assertThat(files(glb)).hasSize(1);
    }

    @Test
    void nobodyIsGivenAFileThatIsJustBeingPurged() throws SQLException {
        // Given
        byte[] glb = unneeded();
        Job job = Converting.completed(objects, glb);
        assertThat(given().get(job.path()).statusCode()).isEqualTo(200);
        CompletableFuture<Response> asked;

        // When
        try (Connection connection = EmbeddedSystem.superuser();
                PreparedStatement remove =
                        connection.prepareStatement("delete from conversion.converted_file where source_sha256 = ?")) {
            connection.setAutoCommit(false);
            remove.setString(1, Job.sha256(glb));
            remove.execute();
            asked = CompletableFuture.supplyAsync(() -> Converting.ask(job, Map.of("format", STL)));
            await().atMost(ONE_MINUTE).until(() -> asked.isDone() || isAnybodyWaitingForALock());
            connection.commit();
        }

        // Then
        assertThat(asked.join().jsonPath().getString("status")).isNotEqualTo("ready");
        assertThat(Converting.awaitEnd(asked.join().jsonPath()).getString("status"))
                .isEqualTo("ready");
        assertThat(Converting.begun(converter, glb)).isEqualTo(2);
    }

    /** A file that no job names and whose model no submission has. */
    private byte[] unneeded() {
        byte[] glb = Models.box("a box");
        Job job = Converting.completed(objects, glb);
        ready(job);
        makeOlder(job, "31 days");
        update("delete from conversion.asset where submission_id = ?", job);
        return glb;
    }

    private static boolean isAnybodyWaitingForALock() {
        return !TestDatabase.texts("""
                select 1 from pg_stat_activity
                where usename = 'conversion' and wait_event_type = 'Lock' and query like '%converted_file%'
                """).isEmpty();
    }

    private void purgeAndTidy() {
        purge.purge();
        converted.tidy(Duration.ZERO);
    }

    private static JsonPath ready(Job job) {
        return Converting.awaitEnd(Converting.ask(job, Map.of("format", STL)).jsonPath());
    }

    private static void writtenBy(String writer, byte[] glb) {
        for (String table : List.of("conversion", "converted_file")) {
            Converting.update(
                    "update conversion." + table + " set writer = ? where source_sha256 = ?", writer, Job.sha256(glb));
        }
    }

    private static void makeOlder(Job job, String age) {
        update(
                "update conversion.conversion set ended_at = ended_at - interval '" + age + "' where submission_id = ?",
                job);
    }

    private static List<String> files(byte[] glb) {
        return TestDatabase.texts(
                "select object_name from conversion.converted_file where source_sha256 = ?", Job.sha256(glb));
    }

    private static void update(String sql, Job job) {
        Converting.update(sql, job.id());
    }

    private static void update(String sql) {
        Converting.update(sql);
    }
}

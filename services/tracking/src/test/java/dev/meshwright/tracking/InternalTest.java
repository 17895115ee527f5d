package dev.meshwright.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.ProjectDeleted;
import dev.meshwright.tracking.domain.Jobs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other services ask tracking. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
class InternalTest {

    @Inject
    Jobs jobs;

    @Test
    void aJobIsToldWithItsTrueStatusAndItsArtifacts() {
        // Given
        Steps steps = Steps.any();
        UUID project = Ids.next();
        jobs.apply(Submissions.inProject(steps, project));
        jobs.apply(steps.started(1));
        jobs.apply(steps.completed(2));

        // Then
        asked().get("/internal/jobs/" + steps.id())
                .then()
                .statusCode(200)
                .body("submission_id", equalTo(steps.id().toString()))
                .body("account_id", equalTo(steps.account().toString()))
                .body("status", equalTo("completed"))
                .body("operation", equalTo("create"))
                .body("phase", equalTo(1))
                .body("project_id", equalTo(project.toString()))
                .body("is_deleted", equalTo(false))
                .body("prompt", equalTo("a  Small “mug”\nof tin"))
                .body("artifacts.size()", equalTo(1))
                .body("artifacts[0].kind", equalTo("glb"))
                .body("artifacts[0].object_name", equalTo(Steps.GLB.objectName()))
                .body("artifacts[0].size_bytes", equalTo(20))
                .body("artifacts[0].sha256", equalTo(Steps.GLB.sha256()))
                .body("artifacts[0].file_name", equalTo("mug.glb"));
    }

    @Test
    void aCancelledJobIsToldAsSuch() {
        // Given
        Steps steps = Steps.any();
        jobs.apply(steps.created());
        jobs.apply(steps.cancelled(1));

        // Then
        asked().get("/internal/jobs/" + steps.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("artifacts", empty());
    }

    @Test
    void aJobThatOnlyIntakeKnowsIsTold() {
        // Given
        Steps steps = Steps.any();
        IntakeStub.knows(steps.created());

        // Then
        asked().get("/internal/jobs/" + steps.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("queued"))
                .body("project_id", nullValue())
                .body("artifacts", empty());
    }

    @Test
    void aProjectThatIsGoneIsNotToldEvenOfAJobThatOnlyIntakeKnows() {
        // Given
        UUID project = Ids.next();
        Steps steps = Steps.any();
        jobs.apply(new ProjectDeleted(project, steps.account(), Instant.now()));
        IntakeStub.knows(Submissions.inProject(steps, project));

        // Then
        asked().get("/internal/jobs/" + steps.id()).then().statusCode(200).body("project_id", nullValue());
    }

    @Test
    void ofAThousandJobsThoseThatHaveEndedAreTold() {
        // Given
        Steps completed = Steps.any();
        Steps failed = Steps.any();
        Steps cancelled = Steps.any();
        Steps running = Steps.any();
        Stream.of(completed, failed, cancelled, running).forEach(steps -> jobs.apply(steps.created()));
        jobs.apply(completed.completed(1));
        jobs.apply(failed.failed(1));
        jobs.apply(cancelled.cancelled(1));
        jobs.apply(running.started(1));
        String ids = Stream.concat(
                        Stream.of(completed, failed, cancelled, running).map(Steps::id),
                        Stream.generate(Ids::next).limit(996))
                .map(UUID::toString)
                .collect(Collectors.joining(","));

        // When
        List<String> ended = asked().get("/internal/jobs/ended?ids=" + ids)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("ended");

        // Then
        assertThat(Set.copyOf(ended))
                .containsExactlyInAnyOrder(
                        completed.id().toString(),
                        failed.id().toString(),
                        cancelled.id().toString());
    }

    @Test
    void moreThanAThousandAreRefused() {
        String ids = Stream.generate(Ids::next).limit(1_001).map(UUID::toString).collect(Collectors.joining(","));

        asked().get("/internal/jobs/ended?ids=" + ids)
                .then()
                .statusCode(422)
                .body("error", equalTo("INVALID_PARAMETER"));
    }

    @Test
    void whatIsNoIdHasNotEnded() {
        asked().get("/internal/jobs/ended?ids=,banana,%00")
                .then()
                .statusCode(200)
                .body("ended", empty());
        asked().get("/internal/jobs/ended").then().statusCode(200).body("ended", empty());
    }

    @Test
    void aProjectsSubmissionsAreListItemsWhoseLinksLeadToTheClientsAddress() {
        // Given
        UUID project = Ids.next();
        UUID account = Ids.next();
        Steps older = new Steps(Ids.next(), account, Instant.parse("2026-11-22T10:00:00Z"));
        Steps newer = new Steps(Ids.next(), account, Instant.parse("2026-11-22T11:00:00Z"));
        Steps elsewhere = Steps.of(account);
        jobs.apply(Submissions.inProject(older, project));
        jobs.apply(Submissions.inProject(newer, project));
        jobs.apply(elsewhere.created());
        jobs.apply(older.completed(1));

        // Then
        asked().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "models.example.org")
                .get("/internal/projects/" + project + "/submissions?limit=100&account_id=" + account)
                .then()
                .statusCode(200)
                .body("count", equalTo(2))
                .body(
                        "submissions.submission_id",
                        equalTo(List.of(newer.id().toString(), older.id().toString())))
                .body("submissions[0].thumbnail_url", nullValue())
                .body(
                        "submissions[1].thumbnail_url",
                        equalTo("https://models.example.org/api/v1/" + older.id() + "/download?format=thumbnail"));
        asked().get("/internal/projects/" + project + "/submissions?limit=1&account_id=" + account)
                .then()
                .body("count", equalTo(1));
    }

    @Test
    void anotherAccountsProjectHasNoSubmissions() {
        // Given
        UUID project = Ids.next();
        jobs.apply(Submissions.inProject(Steps.any(), project));

        // Then
        asked().get("/internal/projects/" + project + "/submissions?account_id=" + Ids.next())
                .then()
                .statusCode(200)
                .body("submissions", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/jobs/banana",
                "/internal/jobs/01a2045b-d175-76f2-bab1-e7d427440058",
                "/internal/projects/banana/submissions?account_id=01a2045b-d175-76f2-bab1-e7d427440058",
                "/internal/projects/01a2045b-d175-76f2-bab1-e7d427440058/submissions"
            })
    void whatThereIsNotIsNotFound(String path) {
        asked().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/jobs/%s",
                "/internal/jobs/ended?ids=%s",
                "/internal/projects/%1$s/submissions?account_id=%1$s"
            })
    void whoeverIsNoServiceIsToldThatThereIsNothing(String path) {
        Steps steps = Steps.any();
        jobs.apply(steps.created());

        given().get(path.formatted(steps.id())).then().statusCode(404);
        given().header("X-Internal-Token", "guess")
                .get(path.formatted(steps.id()))
                .then()
                .statusCode(404);
    }

    private static RequestSpecification asked() {
        return given().header("X-Internal-Token", IntakeStub.TOKEN);
    }
}

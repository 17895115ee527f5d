package dev.meshwright.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.ProjectDeleted;
import dev.meshwright.tracking.domain.Jobs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No job ever points at a project that is gone, whatever comes first. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
@WithTestResource(ProjectsStub.class)
class ProjectDeletedTest {

    private static final String LOCK = "hashtextextended('project-link:' || cast(? as text), 0)";

    private static Owner owner;

    @Inject
    Jobs jobs;

    @BeforeEach
    void anAccount() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
        if (owner == null) {
            owner = Owner.any();
        }
    }

    @Test
    void itsJobsLiveOnWithoutIt() {
        // Given
        UUID project = Ids.next();
        Steps steps = stored(project);
        Steps elsewhere = stored(Ids.next());
        String tag = given().get(info(steps)).header("ETag");

        // When
        Steps.publish(deleted(project));

        // Then
        await().until(() -> jobs.find(steps.id()).orElseThrow().labels().projectId() == null);
        assertThat(jobs.find(elsewhere.id()).orElseThrow().labels().projectId()).isNotNull();
        given().header("If-None-Match", tag)
                .get(info(steps))
                .then()
                .statusCode(200)
                .body("project_id", nullValue());
    }

    @Test
    void aSubmissionThatIsHeardOfLaterIsNotInIt() {
        // Given
        UUID project = Ids.next();
        Steps steps = owner.submission();
        jobs.apply(deleted(project));

        // When
        jobs.apply(Submissions.inProject(steps, project));

        // Then
        given().get(info(steps)).then().statusCode(200).body("project_id", nullValue());
    }

    @Test
    void whatIsMovedWhileItIsDeletedIsRefused() {
        // Given
        UUID project = Ids.next();
        Steps steps = stored(null);
        ProjectsStub.knows(owner.account(), project, () -> jobs.apply(deleted(project)));

        // Then
        owner.sends("{\"project_id\":\"" + project + "\"}")
                .patch("/api/v1/" + steps.id() + "/project")
                .then()
                .statusCode(404)
                .body("detail", containsString(project.toString()));
        given().get(info(steps)).then().body("project_id", nullValue());
    }

    @Test
    void whatIsLinkedInTheSameMomentIsWaitedForAndCut() throws Exception {
        // Given: somebody is about to link a job, and has not committed
        UUID project = Ids.next();
        Steps steps = stored(null);
        try (Connection linking = EmbeddedSystem.superuser()) {
            linking.setAutoCommit(false);
            execute(linking, "select pg_advisory_xact_lock_shared(" + LOCK + ")", project);
            execute(linking, "update tracking.job set project_id = ? where id = ?", project, steps.id());

            // When
            Steps.publish(deleted(project));
            await().until(ProjectDeletedTest::somebodyWaitsForALock);
            linking.commit();
        }

        // Then
        await().until(() -> isKnownToBeGone(project));
        given().get(info(steps)).then().body("project_id", nullValue());
    }

    @Test
    void whatIsMovedInTheSameMomentWaitsAndIsRefused() throws Exception {
        // Given: the end of the project is being noted, and not committed
        UUID project = Ids.next();
        Steps steps = stored(null);
        ProjectsStub.knows(owner.account(), project);
        CompletableFuture<Integer> answer;
        try (Connection deleting = EmbeddedSystem.superuser()) {
            deleting.setAutoCommit(false);
            execute(deleting, "select pg_advisory_xact_lock(" + LOCK + ")", project);
            execute(
                    deleting,
                    "insert into tracking.deleted_project (project_id, deleted_at) values (?, now())",
                    project);

            // When
            answer = CompletableFuture.supplyAsync(() -> owner.sends("{\"project_id\":\"" + project + "\"}")
                    .patch("/api/v1/" + steps.id() + "/project")
                    .statusCode());
            await().until(ProjectDeletedTest::somebodyWaitsForALock);
            deleting.commit();
        }

        // Then
        assertThat(answer.get()).isEqualTo(404);
        given().get(info(steps)).then().statusCode(200).body("project_id", equalTo(null));
    }

    private Steps stored(UUID project) {
        Steps steps = owner.submission();
        jobs.apply(project == null ? steps.created() : Submissions.inProject(steps, project));
        return steps;
    }

    private static ProjectDeleted deleted(UUID project) {
        return new ProjectDeleted(project, owner.account(), Instant.now());
    }

    private static boolean isKnownToBeGone(UUID project) {
        return !TestDatabase.texts("select project_id from tracking.deleted_project where project_id = ?", project)
                .isEmpty();
    }

    private static boolean somebodyWaitsForALock() {
        return !TestDatabase.texts("select pid from pg_locks where locktype = 'advisory' and not granted")
                .isEmpty();
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.execute();
        }
    }

    private static String info(Steps steps) {
        return "/api/v1/" + steps.id() + "/info";
    }
}

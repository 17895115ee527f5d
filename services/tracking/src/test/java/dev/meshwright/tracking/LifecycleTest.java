package dev.meshwright.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.SubmissionChanged;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.event.CloudEvents;
import dev.meshwright.tracking.domain.Jobs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deleting, restoring and cancelling, and what others are told of what owners do. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
@WithTestResource(ProjectsStub.class)
class LifecycleTest {

    private static Owner owner;
    private static Owner another;

    @Inject
    Jobs jobs;

    @BeforeEach
    void twoAccounts() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
        if (another != null) {
            return;
        }
        owner = Owner.any();
        another = Owner.any();
    }

    @Test
    void aDeletedSubmissionStaysAndIsListedOnlyWhereItIsAskedFor() {
        // Given
        Steps steps = stored();

        // When
        owner.calls().delete("/api/v1/" + steps.id()).then().statusCode(204).body(equalTo(""));
        owner.calls().delete("/api/v1/" + steps.id()).then().statusCode(204);

        // Then
        given().get("/api/v1/" + steps.id() + "/info").then().statusCode(200).body("is_deleted", equalTo(true));
        assertThat(listed("")).doesNotContain(steps.id());
        assertThat(listed("&include_deleted=true")).contains(steps.id());
        await().until(() -> told(steps).size() == 1);
        assertThat(told(steps).getFirst()).isInstanceOf(SubmissionChanged.Deleted.class);
    }

    @Test
    void aRestoredSubmissionIsAsBefore() {
        // Given
        Steps steps = stored();
        owner.calls().delete("/api/v1/" + steps.id());

        // When
        owner.calls()
                .post("/api/v1/" + steps.id() + "/restore")
                .then()
                .statusCode(200)
                .body("is_deleted", equalTo(false))
                .body("submission_id", equalTo(steps.id().toString()));
        owner.calls().post("/api/v1/" + steps.id() + "/restore").then().statusCode(200);

        // Then
        assertThat(listed("")).contains(steps.id());
        await().until(() -> told(steps).size() == 2);
        assertThat(told(steps).getLast()).isInstanceOf(SubmissionChanged.Restored.class);
    }

    @Test
    void whatOthersHaveToKnowIsToldInItsOrderWithRisingRevisions() {
        // Given
        Steps steps = stored();
        UUID project = Ids.next();
        ProjectsStub.knows(owner.account(), project);

        // When
        owner.sends("{\"nickname\":\"of no interest\"}").patch("/api/v1/" + steps.id() + "/nickname");
        owner.sends("{\"project_id\":\"" + project + "\"}").patch("/api/v1/" + steps.id() + "/project");
        owner.sends("{\"project_id\":\"" + project + "\"}").patch("/api/v1/" + steps.id() + "/project");
        owner.sends("{\"project_id\":null}").patch("/api/v1/" + steps.id() + "/project");
        owner.calls().delete("/api/v1/" + steps.id());
        owner.calls().post("/api/v1/" + steps.id() + "/restore");
        owner.calls().post("/api/v1/" + steps.id() + "/cancel");

        // Then
        await().until(() -> told(steps).size() == 5);
        List<SubmissionChanged> told = told(steps);
        assertThat(told).extracting(SubmissionChanged::revision).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(told).allSatisfy(change -> {
            assertThat(change.accountId()).isEqualTo(owner.account());
            assertThat(change.submissionId()).isEqualTo(steps.id());
            assertThat(change.at()).isNotNull();
        });
        assertThat(told.get(0))
                .isInstanceOfSatisfying(
                        SubmissionChanged.Moved.class,
                        moved -> assertThat(moved.projectId()).isEqualTo(project));
        assertThat(told.get(1))
                .isInstanceOfSatisfying(
                        SubmissionChanged.Moved.class,
                        moved -> assertThat(moved.projectId()).isNull());
        assertThat(told.get(2)).isInstanceOf(SubmissionChanged.Deleted.class);
        assertThat(told.get(3)).isInstanceOf(SubmissionChanged.Restored.class);
        assertThat(told.get(4)).isInstanceOf(SubmissionChanged.CancelRequested.class);
    }

    @ParameterizedTest
    @CsvSource({"false,queued", "true,processing"})
    void aSubmissionThatHasNotEndedIsAskedToStop(boolean started, String status) {
        // Given
        Steps steps = stored();
        if (started) {
            jobs.apply(steps.started(1));
        }

        // When
        owner.calls()
                .post("/api/v1/" + steps.id() + "/cancel")
                .then()
                .statusCode(202)
                .body("submission_id", equalTo(steps.id().toString()))
                .body("cancelled", equalTo(true))
                .body("status", equalTo(status));

        // Then
        given().get("/api/v1/" + steps.id() + "/info")
                .then()
                .body("status", equalTo(status))
                .body("status_note", containsString("cancelled"));
        await().until(() -> told(steps).size() == 1);
        assertThat(told(steps).getFirst()).isInstanceOf(SubmissionChanged.CancelRequested.class);
    }

    @Test
    void aSubmissionThatOnlyIntakeKnowsCanBeCancelled() {
        // Given
        Steps steps = owner.submission();
        IntakeStub.knows(steps.created());

        // Then
        owner.sends("{}")
                .post("/api/v1/" + steps.id() + "/cancel")
                .then()
                .statusCode(202)
                .body("status", equalTo("queued"));
        await().until(() -> told(steps).size() == 1);
    }

    @Test
    void aSubmissionThatHasEndedIsLeftAlone() {
        // Given
        Steps completed = stored();
        Steps failed = stored();
        Steps cancelled = stored();
        jobs.apply(completed.completed(1));
        jobs.apply(failed.failed(1));
        jobs.apply(cancelled.cancelled(1));

        // Then
        cancelOfEnded(completed, "completed");
        cancelOfEnded(failed, "failed");
        cancelOfEnded(cancelled, "failed");
        assertThat(jobs.find(completed.id()).orElseThrow().revision()).isZero();
    }

    private static void cancelOfEnded(Steps steps, String status) {
        owner.sends("{}")
                .post("/api/v1/" + steps.id() + "/cancel")
                .then()
                .statusCode(200)
                .body("submission_id", equalTo(steps.id().toString()))
                .body("cancelled", equalTo(false))
                .body("status", equalTo(status));
    }

    @Test
    void aCancelledSubmissionIsShownAsAFailedOneEverywhere() {
        // Given
        Steps steps = stored();
        jobs.apply(steps.started(1));
        jobs.apply(steps.cancelled(2));

        // Then
        String info = given().get("/api/v1/" + steps.id() + "/info")
                .then()
                .statusCode(200)
                .body("status", equalTo("failed"))
                .body("error_code", equalTo("CANCELLED_BY_USER"))
                .body("error_message", containsString("cancelled"))
                .body("completed_at", notNullValue())
                .body("status_note", nullValue())
                .body("full_build_status", nullValue())
                .extract()
                .asString();
        assertThat(info).doesNotContain("\"cancelled\"");
        for (String path : List.of("?limit=200", "?status=failed&limit=200", "/search?q=mug&limit=200")) {
            String status = owner.calls()
                    .get("/api/v1/submissions" + path)
                    .jsonPath()
                    .getString("submissions.find { it.submission_id == '" + steps.id() + "' }.status");
            assertThat(status).as(path).isEqualTo("failed");
        }
        assertThat(owner.calls().get("/api/v1/submissions/active").asString())
                .doesNotContain(steps.id().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "{", "nothing"})
    void aCancelCallsBodySaysNothingOrIsAnObject(String body) {
        Steps steps = stored();

        owner.sends(body)
                .post("/api/v1/" + steps.id() + "/cancel")
                .then()
                .statusCode(400)
                .body("error", equalTo("INVALID_JSON"));
    }

    @Test
    void nobodyElseCanEndIt() {
        Steps steps = stored();

        for (Object id : List.of(steps.id(), Ids.next(), "not-a-uuid")) {
            another.calls()
                    .delete("/api/v1/" + id)
                    .then()
                    .statusCode(404)
                    .body("detail", containsString(id.toString()));
            another.calls().post("/api/v1/" + id + "/restore").then().statusCode(404);
            another.sends("{}").post("/api/v1/" + id + "/cancel").then().statusCode(404);
        }
        given().delete("/api/v1/" + steps.id()).then().statusCode(401).body("detail", containsString("API key"));
        given().post("/api/v1/" + steps.id() + "/restore").then().statusCode(401);
        given().post("/api/v1/" + steps.id() + "/cancel").then().statusCode(401);
        owner.calls()
                .contentType("text/plain")
                .body("{}")
                .post("/api/v1/" + steps.id() + "/cancel")
                .then()
                .statusCode(415)
                .body("error", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        assertThat(jobs.find(steps.id()).orElseThrow().revision()).isZero();
    }

    private Steps stored() {
        Steps steps = owner.submission();
        jobs.apply(steps.created());
        return steps;
    }

    private static List<UUID> listed(String query) {
        return owner.calls()
                .get("/api/v1/submissions?limit=200" + query)
                .jsonPath()
                .getList("submissions.submission_id", UUID.class);
    }

    private static List<SubmissionChanged> told(Steps steps) {
        return new TestTopic("submission.changed")
                .records(steps.id().toString()).stream()
                        .map(LifecycleTest::read)
                        .toList();
    }

    private static SubmissionChanged read(ConsumerRecord<String, byte[]> told) {
        try {
            return (SubmissionChanged) CloudEvents.read(told).event();
        } catch (UnreadableEventException e) {
            throw new IllegalStateException(e);
        }
    }
}

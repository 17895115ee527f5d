package dev.meshwright.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.JobStatus;
import dev.meshwright.shared.keys.KeyHash;
import dev.meshwright.tracking.domain.Job;
import dev.meshwright.tracking.domain.Jobs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
class JobsTest {

    @Inject
    Jobs jobs;

    @BeforeAll
    static void bePatientWithSlowMachines() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Test
    void infoGivesEveryKeyOfTheContract() {
        Steps steps = Steps.any();
        Steps.publish(steps.created(), steps.started(1), steps.advanced(2, 0.425), steps.completed(3));
        await().until(() -> status(steps.id()) == JobStatus.COMPLETED);

        JsonPath info = given().get("/api/v1/" + steps.id() + "/info")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(info.getMap("").keySet().stream().map(Object::toString))
                .contains(
                        "submission_id",
                        "status",
                        "model",
                        "created_at",
                        "phase",
                        "input",
                        "parent_submission_id",
                        "parent_chain",
                        "nickname",
                        "project_id",
                        "is_archived",
                        "is_visible",
                        "is_deleted",
                        "is_pinned",
                        "adaptive_thinking",
                        "completed_at",
                        "error_code",
                        "error_message",
                        "operation",
                        "prompt",
                        "display_name",
                        "slug",
                        "cubes_spent",
                        "full_build_status",
                        "status_note",
                        "progress",
                        "progress_message",
                        "queue_position");
        assertThat(info.getString("created_at")).isEqualTo("2026-11-22T10:15:30Z");
        assertThat(info.getString("completed_at")).isEqualTo("2026-11-22T10:15:33Z");
        assertThat(info.getString("status")).isEqualTo("completed");
        assertThat(info.getString("full_build_status")).isEqualTo("ready");
        assertThat(info.getInt("progress")).isEqualTo(100);
        assertThat(info.getString("display_name")).isEqualTo("a Small “mug” of tin");
        assertThat(info.getString("slug")).isEqualTo("a-small-mug-of-tin");
        assertThat(info.getString("input.type")).isEqualTo("text");
        assertThat(info.getMap("input")).containsKeys("type", "task", "image", "images", "modification_request");
    }

    @Test
    void aQueuedJobTellsItsPlace() {
        Steps steps = Steps.any();
        Steps.publish(steps.created());
        await().until(() -> jobs.find(steps.id()).isPresent());

        given().get("/api/v1/" + steps.id() + "/info")
                .then()
                .statusCode(200)
                .body("status", equalTo("queued"))
                .body("queue_position", org.hamcrest.Matchers.greaterThanOrEqualTo(1))
                .body("full_build_status", nullValue())
                .body("completed_at", nullValue());
    }

    @Test
    void progressMayArriveBeforeItsSubmission() {
        Steps steps = Steps.any();
        Steps.publish(steps.started(1), steps.advanced(2, 0.5), steps.completed(3), steps.created());

        await().untilAsserted(() -> {
            Job job = jobs.find(steps.id()).orElseThrow();
            assertThat(job.status()).isEqualTo(JobStatus.COMPLETED);
            assertThat(job.request().model()).isEqualTo("meshwright");
        });
    }

    @Test
    void aTerminalStatusNeverChanges() {
        Steps steps = Steps.any();
        Steps.publish(steps.created(), steps.started(1), steps.failed(2), steps.completed(3), steps.advanced(4, 0.9));
        Steps after = Steps.any();
        Steps.publish(after.created());
        await().until(() -> jobs.stepsAfter(steps.id(), 0, 10).size() == 4);

        Job job = jobs.find(steps.id()).orElseThrow();

        assertThat(job.status()).isEqualTo(JobStatus.FAILED);
        assertThat(job.errorCode()).isEqualTo("NO_SUCH_THING");
    }

    @Test
    void theSameStepTwiceHasOneEffect() {
        Steps steps = Steps.any();
        jobs.apply(steps.created());
        jobs.apply(steps.created());
        jobs.apply(steps.started(1));
        jobs.apply(steps.started(1));
        jobs.apply(steps.advanced(2, 0.4));
        jobs.apply(steps.advanced(2, 0.4));

        assertThat(jobs.stepsAfter(steps.id(), 0, 10)).hasSize(2);
        assertThat(jobs.find(steps.id()).orElseThrow().percent()).isEqualTo(0.4);
    }

    @Test
    void progressNeverFalls() {
        Steps steps = Steps.any();
        jobs.apply(steps.created());
        jobs.apply(steps.advanced(1, 0.6));
        jobs.apply(steps.advanced(2, 0.2));

        assertThat(jobs.find(steps.id()).orElseThrow().percent()).isEqualTo(0.6);
    }

    @Test
    void anIdIsFoundFromTheMomentInWhichIntakeHasGivenItOut() {
        Steps steps = Steps.any();
        IntakeStub.knows(steps.created());

        given().get("/api/v1/" + steps.id() + "/info").then().statusCode(200).body("status", equalTo("queued"));
    }

    @ParameterizedTest
    @CsvSource({"not-a-uuid", "00000000-0000-7000-8000-00000000000", "01a2045b-d175-76f2-bab1-e7d427440058"})
    void anUnknownIdIsNotFound(String id) {
        given().get("/api/v1/" + id + "/info")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("error", equalTo("NOT_FOUND"))
                .body("detail", containsString(id));
    }

    @Test
    void theListHoldsTheCallersOwnNewestFirst() {
        UUID account = Ids.next();
        String key = key(account);
        Steps older = new Steps(Ids.next(), account, java.time.Instant.parse("2026-11-22T10:00:00Z"));
        Steps newer = new Steps(Ids.next(), account, java.time.Instant.parse("2026-11-22T11:00:00Z"));
        Steps foreign = Steps.any();
        Steps.publish(older.created(), newer.created(), foreign.created(), older.completed(1));
        await().until(() -> jobs.find(foreign.id()).isPresent() && status(older.id()) == JobStatus.COMPLETED);

        assertThat(listed(key, ""))
                .containsExactly(newer.id().toString(), older.id().toString());
        assertThat(listed(key, "?status=completed")).containsExactly(older.id().toString());
        assertThat(listed(key, "?status=failed")).isEmpty();
        assertThat(listed(key, "?phase=1&limit=1")).containsExactly(newer.id().toString());
        assertThat(listed(key, "?phase=2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "status=done,status,done",
        "phase=6,phase,6",
        "phase=x,phase,x",
        "limit=0,limit,0",
        "limit=201,limit,201",
        "limit=99999999999,limit,99999999999"
    })
    void aWrongQueryIsNamed(String query, String field, String value) {
        given().header("Authorization", "Bearer " + key(Ids.next()))
                .get("/api/v1/submissions?" + query)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem(field))
                .body("detail", containsString(value));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "NULL,UNAUTHORIZED",
                "Basic abc,UNAUTHORIZED",
                "Bearer nonsense,UNAUTHORIZED",
                "Bearer sk-unknown-unknown-unknown,KEY_INVALID"
            },
            nullValues = "NULL")
    void theListNeedsAKey(String authorization, String code) {
        var request = given();
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        request.get("/api/v1/submissions")
                .then()
                .statusCode(401)
                .body("error", equalTo(code))
                .body("detail", containsString("API key"));
    }

    private JobStatus status(UUID id) {
        return jobs.find(id).map(Job::status).orElse(null);
    }

    private static List<String> listed(String key, String query) {
        return given().header("Authorization", "Bearer " + key)
                .get("/api/v1/submissions" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("submissions.submission_id");
    }

    /** A key of the account that this service has heard of. */
    private static String key(UUID account) {
        String key = "sk-test-" + Ids.next();
        Steps.key(account, KeyHash.of(key));
        await().until(() -> given().header("Authorization", "Bearer " + key)
                        .get("/api/v1/submissions")
                        .statusCode()
                == 200);
        return key;
    }
}

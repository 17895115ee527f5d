package dev.meshwright.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.model.Ids;
import dev.meshwright.tracking.domain.Job;
import dev.meshwright.tracking.domain.Jobs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nicknames, archive, visibility, pins and projects. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
@WithTestResource(ProjectsStub.class)
class LabelsTest {

    private static final UUID PROJECT = Ids.next();

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
        ProjectsStub.knows(owner.account(), PROJECT);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("nickname", "{\"nickname\":\"Bertha\"}", "nickname", "Bertha"),
                arguments("nickname", "{\"nickname\":\"" + "ü".repeat(255) + "\"}", "nickname", "ü".repeat(255)),
                arguments("nickname", "{\"nickname\":\"" + "🗿".repeat(255) + "\"}", "nickname", "🗿".repeat(255)),
                arguments("nickname", "{\"nickname\":null}", "nickname", null),
                arguments("nickname", "{\"nickname\":\"\"}", "nickname", null),
                arguments("nickname", "{\"nickname\":\"'; drop table job; --\"}", "nickname", "'; drop table job; --"),
                arguments("archive", "{\"is_archived\":true,\"of no meaning\":[1]}", "is_archived", true),
                arguments("archive", "{\"is_archived\":false}", "is_archived", false),
                arguments("visible", "{\"is_visible\":false}", "is_visible", false),
                arguments("visible", "{\"is_visible\":true}", "is_visible", true),
                arguments("pin", "{\"is_pinned\":true}", "is_pinned", true),
                arguments("pin", "{\"is_pinned\":false}", "is_pinned", false),
                arguments("project", "{\"project_id\":\"" + PROJECT + "\"}", "project_id", PROJECT.toString()),
                arguments("project", "{\"project_id\":null}", "project_id", null));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsSeenInItsAnswerAndInEveryLaterOne(String call, String body, String field, Object value) {
        // Given
        Steps steps = stored();

        // When
        Response answer = owner.sends(body).patch(path(steps, call));

        // Then
        answer.then()
                .statusCode(200)
                .body("submission_id", equalTo(steps.id().toString()))
                .body(field, equalTo(value));
        given().get(path(steps, "info")).then().statusCode(200).body(field, equalTo(value));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeBeforeTheEventIsMadeAndSurvivesTheEvent(String call, String body, String field, Object value) {
        // Given
        Steps steps = owner.submission();
        IntakeStub.knows(steps.created());

        // When
        owner.sends(body).patch(path(steps, call)).then().statusCode(200).body(field, equalTo(value));
        jobs.apply(steps.created());

        // Then
        given().get(path(steps, "info")).then().body(field, equalTo(value));
        assertThat(listed(steps))
                .isEqualTo(!body.equals("{\"is_archived\":true,\"of no meaning\":[1]}")
                        && !body.equals("{\"is_visible\":false}"));
    }

    @Test
    void aChangeAfterProgressThatCameFirstIsMadeToo() {
        // Given
        Steps steps = owner.submission();
        jobs.apply(steps.started(1));
        IntakeStub.knows(steps.created());

        // When
        owner.sends("{\"nickname\":\"Bertha\"}")
                .patch(path(steps, "nickname"))
                .then()
                .statusCode(200)
                .body("nickname", equalTo("Bertha"))
                .body("status", equalTo("processing"));
        jobs.apply(steps.created());

        // Then
        given().get(path(steps, "info"))
                .then()
                .body("nickname", equalTo("Bertha"))
                .body("status", equalTo("processing"));
    }

    @Test
    void eachChangeRaisesTheRevisionAndWhatIsSoAlreadyDoesNot() {
        // Given
        Steps steps = stored();

        // Then
        assertThat(revisionAfter(steps, "pin", "{\"is_pinned\":true}")).isEqualTo(1);
        assertThat(revisionAfter(steps, "pin", "{\"is_pinned\":true}")).isEqualTo(1);
        assertThat(revisionAfter(steps, "nickname", "{\"nickname\":\"a\"}")).isEqualTo(2);
        assertThat(revisionAfter(steps, "nickname", "{\"nickname\":\"b\"}")).isEqualTo(3);
        assertThat(revisionAfter(steps, "archive", "{\"is_archived\":true}")).isEqualTo(4);
        assertThat(revisionAfter(steps, "visible", "{\"is_visible\":false}")).isEqualTo(5);
        assertThat(revisionAfter(steps, "project", "{\"project_id\":\"" + PROJECT + "\"}"))
                .isEqualTo(6);
        assertThat(revisionAfter(steps, "project", "{\"project_id\":null}")).isEqualTo(7);
    }

    static Stream<Arguments> wrongBodies() {
        String tooLong = "x".repeat(256);
        return Stream.of(
                arguments("nickname", "{}", 422, "nickname", "missing"),
                arguments("nickname", "{\"nickname\":7}", 422, "nickname", "7"),
                arguments("nickname", "{\"nickname\":[\"a\"]}", 422, "nickname", "a list"),
                arguments("nickname", "{\"nickname\":{}}", 422, "nickname", "an object"),
                arguments("nickname", "{\"nickname\":true}", 422, "nickname", "true"),
                arguments("nickname", "{\"nickname\":\"" + tooLong + "\"}", 422, "nickname", "256"),
                arguments("nickname", "{\"nickname\":\"a\\u0000b\"}", 422, "nickname", "zero character"),
                arguments("nickname", "{\"nickname\":\"\\ud83d\"}", 422, "nickname", "surrogate"),
                arguments("archive", "{}", 422, "is_archived", "missing"),
                arguments("archive", "{\"is_archived\":null}", 422, "is_archived", "null"),
                arguments("archive", "{\"is_archived\":\"true\"}", 422, "is_archived", "true"),
                arguments("archive", "{\"is_archived\":1}", 422, "is_archived", "1"),
                arguments("visible", "{}", 422, "is_visible", "missing"),
                arguments("visible", "{\"is_visible\":null}", 422, "is_visible", "null"),
                arguments("visible", "{\"is_visible\":\"no\"}", 422, "is_visible", "no"),
                arguments("pin", "{}", 422, "is_pinned", "missing"),
                arguments("pin", "{\"is_pinned\":null}", 422, "is_pinned", "null"),
                arguments("pin", "{\"is_pinned\":[]}", 422, "is_pinned", "a list"),
                arguments("project", "{}", 422, "project_id", "missing"),
                arguments("project", "{\"project_id\":7}", 422, "project_id", "7"),
                arguments("project", "{\"project_id\":\"" + tooLong + "\"}", 422, "project_id", "256"));
    }

    @ParameterizedTest
    @MethodSource("wrongBodies")
    void aWrongBodyIsNamedAndChangesNothing(String call, String body, int status, String field, String value) {
        // Given
        Steps steps = stored();

        // Then
        owner.sends(body)
                .patch(path(steps, call))
                .then()
                .statusCode(status)
                .body("errors.field", hasItem(field))
                .body("detail", allOf(containsString(field), containsString(value)));
        assertThat(job(steps).revision()).isZero();
    }

    static Stream<String> calls() {
        return Stream.of("nickname", "archive", "visible", "pin", "project");
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsNoJsonObjectIsRefused(String call) {
        Steps steps = stored();

        for (String body : List.of("", "[]", "\"text\"", "{", "null", "{}{}")) {
            owner.sends(body).patch(path(steps, call)).then().statusCode(400).body("error", equalTo("INVALID_JSON"));
        }
        owner.calls()
                .contentType("application/json")
                .body(new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'})
                .patch(path(steps, call))
                .then()
                .statusCode(400);
        owner.calls()
                .contentType("text/plain")
                .body("{}")
                .patch(path(steps, call))
                .then()
                .statusCode(415);
        owner.sends("{}").put(path(steps, call)).then().statusCode(405);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nobodyElseCanChangeIt(String call, String body, String field, Object value) {
        // Given
        Steps steps = stored();
        Steps unheard = owner.submission();
        IntakeStub.knows(unheard.created());

        // Then
        for (UUID id : List.of(steps.id(), unheard.id(), Ids.next())) {
            another.sends(body)
                    .patch("/api/v1/" + id + "/" + call)
                    .then()
                    .statusCode(404)
                    .body("error", equalTo("NOT_FOUND"))
                    .body("detail", containsString(id.toString()));
        }
        another.sends(body).patch("/api/v1/not-a-uuid/" + call).then().statusCode(404);
        assertThat(job(steps).revision()).isZero();
        assertThat(TestDatabase.texts("select id from tracking.job where id = ?", unheard.id()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void withoutAKeyNobodyCanChangeIt(String call, String body, String field, Object value) {
        Steps steps = stored();

        for (RequestSpecification request : List.of(
                given(),
                given().header("Authorization", "Bearer nonsense"),
                given().header("Authorization", "Bearer sk-unknown-unknown-unknown"))) {
            request.contentType("application/json")
                    .body(body)
                    .patch(path(steps, call))
                    .then()
                    .statusCode(401)
                    .body("detail", containsString("API key"));
        }
        assertThat(job(steps).revision()).isZero();
    }

    @Test
    void onlyAProjectOfTheCallersIsTaken() {
        // Given
        Steps steps = stored();
        UUID foreign = Ids.next();
        ProjectsStub.knows(another.account(), foreign);

        // Then
        for (Object project : List.of(foreign, Ids.next(), "not-a-uuid")) {
            owner.sends("{\"project_id\":\"" + project + "\"}")
                    .patch(path(steps, "project"))
                    .then()
                    .statusCode(404)
                    .body("error", equalTo("NOT_FOUND"))
                    .body("detail", allOf(containsString("project_id"), containsString(project.toString())));
        }
        assertThat(job(steps).labels().projectId()).isNull();
    }

    @Test
    void whileProjectsIsAwayNothingIsMovedAndTheAnswerSaysSo() {
        // Given
        Steps steps = stored();
        UUID project = Ids.next();
        ProjectsStub.breaksFor(project);

        // Then
        owner.sends("{\"project_id\":\"" + project + "\"}")
                .patch(path(steps, "project"))
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("error", equalTo("SERVICE_UNAVAILABLE"))
                .body("detail", containsString(project.toString()));
        owner.sends("{\"project_id\":null}")
                .patch(path(steps, "project"))
                .then()
                .statusCode(200);
    }

    private Steps stored() {
        Steps steps = owner.submission();
        jobs.apply(steps.created());
        return steps;
    }

    private Job job(Steps steps) {
        return jobs.find(steps.id()).orElseThrow();
    }

    private long revisionAfter(Steps steps, String call, String body) {
        owner.sends(body).patch(path(steps, call)).then().statusCode(200);
        return job(steps).revision();
    }

    private static boolean listed(Steps steps) {
        return owner.calls()
                .get("/api/v1/submissions?limit=200")
                .jsonPath()
                .getList("submissions.submission_id")
                .contains(steps.id().toString());
    }

    private static String path(Steps steps, String call) {
        return "/api/v1/" + steps.id() + "/" + call;
    }
}

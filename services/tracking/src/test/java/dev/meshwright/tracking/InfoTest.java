package dev.meshwright.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.InputType;
import dev.meshwright.tracking.domain.Jobs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a submission of each kind looks like, and when an answer is the same as before. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
@WithTestResource(ProjectsStub.class)
class InfoTest {

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
    void aSingleImageIsGivenAsAUrl() {
        Steps steps = owner.submission();
        jobs.apply(Submissions.ofImages(steps, InputType.IMAGE, 1, null));

        info(steps)
                .body("input.type", equalTo("image"))
                .body("input.task", nullValue())
                .body(
                        "input.image",
                        equalTo(base() + "/api/v1/" + steps.id() + "/download?format=reference_image&index=0"))
                .body("input.images", nullValue())
                .body("prompt", equalTo(""))
                .body("display_name", equalTo("model of an image"))
                .body("slug", equalTo("model-of-an-image"));
    }

    @Test
    void severalImagesAreGivenAsUrlsInTheirOrder() {
        Steps steps = owner.submission();
        jobs.apply(Submissions.ofImages(steps, InputType.IMAGES, 3, "a fox"));
        String url = base() + "/api/v1/" + steps.id() + "/download?format=reference_image&index=";

        info(steps)
                .body("input.type", equalTo("images"))
                .body("input.task", equalTo("a fox"))
                .body("input.image", nullValue())
                .body("input.images", contains(url + 0, url + 1, url + 2))
                .body("display_name", equalTo("a fox"));
    }

    @Test
    void aListOfOneImageIsAListStill() {
        Steps steps = owner.submission();
        jobs.apply(Submissions.ofImages(steps, InputType.IMAGES, 1, null));

        info(steps).body("input.image", nullValue()).body("input.images.size()", equalTo(1));
    }

    @Test
    void aRefinementHasTheWordsOfItsParent() {
        Steps parent = owner.submission();
        Steps steps = owner.submission();
        jobs.apply(parent.created());
        jobs.apply(Submissions.refining(steps, parent.id(), "a mug"));

        info(steps)
                .body("operation", equalTo("refine"))
                .body("phase", equalTo(2))
                .body("input.type", equalTo("refine"))
                .body("input.task", nullValue())
                .body("input.modification_request", nullValue())
                .body("prompt", equalTo("a mug"))
                .body("display_name", equalTo("a mug"))
                .body("parent_submission_id", equalTo(parent.id().toString()))
                .body("parent_chain", contains(parent.id().toString()));
    }

    @Test
    void anEditHasTheWordsOfItsRequest() {
        Steps parent = owner.submission();
        Steps steps = owner.submission();
        jobs.apply(parent.created());
        jobs.apply(Submissions.editing(steps, parent.id(), "make it red"));

        info(steps)
                .body("operation", equalTo("edit"))
                .body("phase", equalTo(3))
                .body("input.type", equalTo("edit"))
                .body("input.modification_request", equalTo("make it red"))
                .body("prompt", equalTo("make it red"))
                .body("slug", equalTo("make-it-red"));
    }

    @Test
    void theChainGoesFromTheParentToTheRoot() {
        Steps root = owner.submission();
        Steps middle = owner.submission();
        Steps steps = owner.submission();
        jobs.apply(root.created());
        jobs.apply(Submissions.editing(middle, root.id(), "make it red"));
        jobs.apply(Submissions.refining(steps, middle.id(), "make it red"));

        info(root).body("parent_chain", empty()).body("parent_submission_id", nullValue());
        info(steps)
                .body("parent_chain", contains(middle.id().toString(), root.id().toString()));
    }

    @Test
    void aSubmissionWithoutWordsIsCalledAsTheNearestAncestorWithSome() {
        Steps root = owner.submission();
        Steps middle = owner.submission();
        Steps steps = owner.submission();
        jobs.apply(Submissions.ofImages(root, InputType.IMAGE, 1, null));
        jobs.apply(Submissions.refining(middle, root.id(), null));
        jobs.apply(Submissions.refining(steps, middle.id(), null));
        info(steps).body("display_name", equalTo("refined model")).body("prompt", equalTo(""));
        String tag = tag(steps);

        owner.sends("{\"nickname\":\"The Fox\"}")
                .patch("/api/v1/" + root.id() + "/nickname")
                .then()
                .statusCode(200);

        info(steps)
                .body("display_name", equalTo("The Fox"))
                .body("slug", equalTo("the-fox"))
                .body("nickname", nullValue());
        given().header("If-None-Match", tag).get(path(steps)).then().statusCode(200);
        assertThat(owner.calls()
                        .get("/api/v1/submissions?limit=200")
                        .jsonPath()
                        .getString("submissions.find { it.submission_id == '" + steps.id() + "' }.display_name"))
                .isEqualTo("The Fox");
    }

    @Test
    void aNicknameIsTheNameAndALongPromptIsCut() {
        Steps steps = owner.submission();
        jobs.apply(Submissions.ofTask(steps, "🗿" + "x".repeat(100)));
        info(steps).body("display_name", equalTo("🗿" + "x".repeat(79)));

        owner.sends("{\"nickname\":\"Größe №1\"}").patch("/api/v1/" + steps.id() + "/nickname");

        info(steps)
                .body("display_name", equalTo("Größe №1"))
                .body("slug", equalTo("gro-e-no1"))
                .body("prompt", startsWith("🗿"));
    }

    @Test
    void aLaterAttemptIsSaid() {
        Steps steps = owner.submission();
        jobs.apply(steps.created());
        jobs.apply(steps.started(1));
        info(steps).body("status_note", nullValue());

        jobs.apply(steps.startedAgain(2, 2));

        info(steps).body("status_note", containsString("attempt 2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "NULL",
            value = {
                "https | models.example.org        | https://models.example.org",
                "https | models.example.org:8443   | https://models.example.org:8443",
                "https | [2001:db8::1]:8443        | https://[2001:db8::1]:8443",
                "https | first.example, second     | https://first.example",
                "NULL  | models.example.org        | http://models.example.org",
                "file  | models.example.org        | http://models.example.org",
                "https | \"><script>               | https://HOST",
                "https | models.example.org/path   | https://HOST",
                "https | user@models.example.org   | https://HOST"
            })
    void linksLeadToTheAddressThatTheClientCalled(String scheme, String host, String expected) {
        Steps steps = owner.submission();
        jobs.apply(Submissions.ofImages(steps, InputType.IMAGE, 1, null));
        var request = given().header("X-Forwarded-Host", host);
        if (scheme != null) {
            request.header("X-Forwarded-Proto", scheme);
        }

        request.get(path(steps))
                .then()
                .statusCode(200)
                .body("input.image", startsWith(expected.replace("HOST", base().substring(7)) + "/api/v1/"));
    }

    @Test
    void theSameAnswerIsNotSentTwice() {
        Steps steps = owner.submission();
        jobs.apply(steps.created());
        jobs.apply(steps.started(1));
        String tag = tag(steps);

        assertThat(tag).matches("\"[^\"]+\"");
        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            given().header("If-None-Match", known)
                    .get(path(steps))
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(equalTo(""));
        }
        for (String unknown : new String[] {"\"other\"", "", "banana", "\"", "W/"}) {
            given().header("If-None-Match", unknown).get(path(steps)).then().statusCode(200);
        }
    }

    @Test
    void everyVisibleChangeChangesTheTag() {
        // So long ago that no other test's job stands before them in the line.
        Steps ahead = new Steps(Ids.next(), owner.account(), Instant.parse("2001-01-01T00:00:00Z"));
        Steps steps = new Steps(Ids.next(), owner.account(), Instant.parse("2001-01-01T00:00:01Z"));
        UUID project = Ids.next();
        ProjectsStub.knows(owner.account(), project);
        IntakeStub.knows(steps.created());
        Changes changes = new Changes(jobs, steps);
        changes.none(() -> jobs.apply(steps.created()));
        changes.one(() -> jobs.apply(ahead.created()));
        changes.one(() -> jobs.apply(ahead.started(1)));
        changes.one(() -> patch(steps, "nickname", "{\"nickname\":\"a\"}"));
        changes.none(() -> patch(steps, "nickname", "{\"nickname\":\"a\"}"));
        changes.one(() -> patch(steps, "pin", "{\"is_pinned\":true}"));
        changes.one(() -> patch(steps, "archive", "{\"is_archived\":true}"));
        changes.one(() -> patch(steps, "visible", "{\"is_visible\":false}"));
        changes.one(() -> patch(steps, "project", "{\"project_id\":\"" + project + "\"}"));
        changes.one(() -> owner.calls().delete("/api/v1/" + steps.id()));
        changes.one(() -> owner.calls().post("/api/v1/" + steps.id() + "/restore"));
        changes.one(() -> jobs.apply(steps.started(1)));
        changes.one(() -> jobs.apply(steps.advanced(2, 0.5)));
        changes.none(() -> jobs.apply(steps.advanced(2, 0.5)));
        changes.one(() -> owner.calls().post("/api/v1/" + steps.id() + "/cancel"));
        changes.one(() -> jobs.apply(steps.cancelled(3)));
        changes.none(() -> jobs.apply(steps.completed(4)));
    }

    @Test
    void theTagOfAnAnswerWithLinksKnowsTheAddress() {
        Steps steps = owner.submission();
        jobs.apply(Submissions.ofImages(steps, InputType.IMAGE, 1, null));

        given().header("If-None-Match", tag(steps))
                .header("X-Forwarded-Host", "elsewhere.example.org")
                .get(path(steps))
                .then()
                .statusCode(200)
                .body("input.image", containsString("elsewhere.example.org"));
    }

    /** Watches the tag of a submission. */
    private static final class Changes {

        private final Jobs jobs;
        private final Steps steps;
        private String tag;

        Changes(Jobs jobs, Steps steps) {
            this.jobs = jobs;
            this.steps = steps;
            this.tag = tag(steps);
        }

        void one(Runnable change) {
            change.run();
            String later = tag(steps);
            assertThat(later).isNotEqualTo(tag);
            given().header("If-None-Match", tag).get(path(steps)).then().statusCode(200);
            tag = later;
            oneLookIsEnough();
        }

        void none(Runnable change) {
            change.run();
            assertThat(tag(steps)).isEqualTo(tag);
            oneLookIsEnough();
        }

        private void oneLookIsEnough() {
            assertThat(jobs.version(steps.id()))
                    .hasValue(jobs.details(steps.id()).orElseThrow().version());
        }
    }

    private static void patch(Steps steps, String call, String body) {
        owner.sends(body).patch("/api/v1/" + steps.id() + "/" + call).then().statusCode(200);
    }

    private static ValidatableResponse info(Steps steps) {
        return given().get(path(steps)).then().statusCode(200);
    }

    private static String tag(Steps steps) {
        return info(steps).extract().header("ETag");
    }

    private static String path(Steps steps) {
        return "/api/v1/" + steps.id() + "/info";
    }

    private static String base() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}

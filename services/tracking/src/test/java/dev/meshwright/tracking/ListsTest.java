package dev.meshwright.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.InputType;
import dev.meshwright.tracking.domain.Jobs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of an account's submissions. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
@WithTestResource(ProjectsStub.class)
class ListsTest {

    @Inject
    Jobs jobs;

    private Owner owner;
    private int made;

    @BeforeEach
    void anAccountOfItsOwn() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
        owner = Owner.any();
    }

    @Test
    void anItemHasEveryKeyOfTheContract() {
        Steps parent = task("a fox");
        Steps steps = next();
        jobs.apply(Submissions.editing(steps, parent.id(), "make it red"));
        jobs.apply(steps.started(1));
        jobs.apply(steps.completed(2));

        JsonPath page = list("");

        assertThat(page.getMap("").keySet()).isEqualTo(java.util.Set.of("submissions", "count", "next_cursor"));
        assertThat(page.getMap("submissions[0]"))
                .containsEntry("submission_id", steps.id().toString())
                .containsEntry("phase", 3)
                .containsEntry("status", "completed")
                .containsEntry("nickname", null)
                .containsEntry("is_pinned", false)
                .containsEntry("project_id", null)
                .containsEntry("display_name", "make it red")
                .containsEntry("operation", "edit")
                .containsEntry("prompt", "make it red")
                .containsEntry("parent_submission_id", parent.id().toString())
                .containsEntry("slug", "make-it-red")
                .containsEntry("task", null)
                .containsEntry("model", "meshwright")
                .containsEntry("is_archived", false)
                .containsEntry("is_deleted", false)
                .containsKeys("created_at", "completed_at", "thumbnail_url");
        assertThat(page.getString("submissions[0].thumbnail_url"))
                .matches("http://[^/]+/api/v1/" + steps.id() + "/download\\?format=thumbnail");
        assertThat(page.getString("submissions[1].thumbnail_url")).isNull();
    }

    @Test
    void pinnedOnesComeFirstThenTheNewest() {
        Steps oldest = task("a");
        Steps middle = task("b");
        Steps newest = task("c");
        patch(oldest, "pin", "{\"is_pinned\":true}");

        assertThat(ids("")).containsExactly(oldest.id(), newest.id(), middle.id());
        assertThat(searched("?q=a%20fox")).isEmpty();
    }

    @Test
    void whatIsArchivedHiddenOrDeletedIsListedOnlyWhereItIsAskedFor() {
        Steps plain = task("plain");
        Steps archived = task("archived");
        Steps hidden = task("hidden");
        Steps deleted = task("deleted");
        Steps all = task("all of it");
        patch(archived, "archive", "{\"is_archived\":true}");
        patch(hidden, "visible", "{\"is_visible\":false}");
        owner.calls().delete("/api/v1/" + deleted.id());
        patch(all, "archive", "{\"is_archived\":true}");
        patch(all, "visible", "{\"is_visible\":false}");
        owner.calls().delete("/api/v1/" + all.id());

        assertThat(ids("")).containsExactly(plain.id());
        assertThat(ids("?include_archived=false&include_hidden=false&include_deleted=false"))
                .containsExactly(plain.id());
        assertThat(ids("?include_archived=true")).containsExactly(archived.id(), plain.id());
        assertThat(ids("?include_hidden=true")).containsExactly(hidden.id(), plain.id());
        assertThat(ids("?include_deleted=true")).containsExactly(deleted.id(), plain.id());
        assertThat(ids("?include_deleted=true&include_hidden=true"))
                .containsExactly(deleted.id(), hidden.id(), plain.id());
        assertThat(ids("?include_deleted=true&include_hidden=true&include_archived=true"))
                .containsExactly(all.id(), deleted.id(), hidden.id(), archived.id(), plain.id());
    }

    @Test
    void eachFilterLetsThroughWhatItNames() {
        Steps queued = task("q");
        Steps processing = task("p");
        Steps completed = task("c");
        Steps failed = task("f");
        Steps cancelled = task("x");
        Steps edit = next();
        jobs.apply(Submissions.editing(edit, completed.id(), "e"));
        Steps inProject = next();
        UUID project = Ids.next();
        jobs.apply(Submissions.inProject(inProject, project));
        jobs.apply(processing.started(1));
        jobs.apply(completed.completed(1));
        jobs.apply(failed.failed(1));
        jobs.apply(cancelled.cancelled(1));

        assertThat(ids("?status=queued")).containsExactly(inProject.id(), edit.id(), queued.id());
        assertThat(ids("?status=processing")).containsExactly(processing.id());
        assertThat(ids("?status=completed")).containsExactly(completed.id());
        assertThat(ids("?status=failed")).containsExactly(cancelled.id(), failed.id());
        assertThat(ids("?phase=3")).containsExactly(edit.id());
        assertThat(ids("?phase=3&status=queued")).containsExactly(edit.id());
        assertThat(ids("?phase=3&status=failed")).isEmpty();
        assertThat(ids("?phase=5")).isEmpty();
        assertThat(ids("?project_id=" + project)).containsExactly(inProject.id());
        assertThat(ids("?project_id=" + Ids.next())).isEmpty();
        assertThat(ids("?limit=2")).containsExactly(inProject.id(), edit.id());
        assertThat(ids("?status=&phase=&project_id=&search=&cursor=&limit=&include_deleted="))
                .hasSize(7);
        assertThat(ids("?of_no_meaning=7")).hasSize(7);
    }

    @Test
    void foreignOnesAreNeverListed() {
        UUID project = Ids.next();
        Steps foreign = Steps.any();
        jobs.apply(Submissions.inProject(foreign, project));

        assertThat(ids("?project_id=" + project)).isEmpty();
        assertThat(searched("?q=mug")).isEmpty();
        assertThat(owner.calls().get("/api/v1/submissions/active").jsonPath().getInt("count"))
                .isZero();
    }

    @Test
    void onesOfWhichOnlyProgressIsKnownAreNotListed() {
        jobs.apply(next().started(1));

        assertThat(ids("")).isEmpty();
        assertThat(owner.calls().get("/api/v1/submissions/active").jsonPath().getInt("count"))
                .isZero();
    }

    @Test
    void aListSearchesTaskAndNicknameAloneAndASearchThePromptToo() {
        Steps task = task("A Größer FOX, 100% red_brown");
        Steps nicknamed = task("b");
        Steps edit = next();
        Steps both = next();
        jobs.apply(Submissions.editing(edit, task.id(), "like a fox"));
        jobs.apply(Submissions.ofImages(both, InputType.IMAGE, 1, "the fox again"));
        patch(nicknamed, "nickname", "{\"nickname\":\"Foxy\"}");

        assertThat(ids("?search=fOx")).containsExactly(both.id(), nicknamed.id(), task.id());
        assertThat(searched("?q=fOx")).containsExactly(both.id(), edit.id(), nicknamed.id(), task.id());
        assertThat(searched("?q=GRÖSSER")).isEmpty();
        assertThat(searched("?q=GRÖßER")).containsExactly(task.id());
        assertThat(searched("?q=100%25")).containsExactly(task.id());
        assertThat(searched("?q=%25")).containsExactly(task.id());
        assertThat(searched("?q=_")).containsExactly(task.id());
        assertThat(searched("?q=%5C")).isEmpty();
        assertThat(searched("?q=x")).hasSize(4);
        assertThat(ids("?search=fox&phase=1&status=queued&limit=1")).containsExactly(both.id());

        patch(nicknamed, "nickname", "{\"nickname\":null}");
        assertThat(searched("?q=foxy")).isEmpty();
    }

    @Test
    void aSearchGivesTheNewestFirstAndLeavesOutWhatListsLeaveOut() {
        Steps pinned = task("fox");
        Steps newest = task("fox");
        Steps deleted = task("fox");
        patch(pinned, "pin", "{\"is_pinned\":true}");
        owner.calls().delete("/api/v1/" + deleted.id());

        assertThat(searched("?q=fox")).containsExactly(newest.id(), pinned.id());
        JsonPath first = page("/search?q=fox&limit=1");
        assertThat(first.getInt("count")).isEqualTo(1);
        assertThat(searched("?q=fox&cursor=" + first.getString("next_cursor"))).containsExactly(pinned.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "?include_archived=true&include_deleted=true&include_hidden=true&", "/search?q=job&"})
    void pagesNeitherRepeatNorSkipWhileJobsAreAdded(String query) {
        // Given: several at the same moment, and some pinned
        List<UUID> before = new ArrayList<>();
        for (int index = 0; index < 23; index++) {
            Steps steps = new Steps(
                    Ids.next(),
                    owner.account(),
                    Instant.parse("2026-11-22T10:00:00Z").plusSeconds(index / 4));
            jobs.apply(Submissions.ofTask(steps, "job " + index));
            if (index % 5 == 0) {
                patch(steps, "pin", "{\"is_pinned\":true}");
            }
            before.add(steps.id());
        }
        List<UUID> whole = page(query + "limit=200").getList("submissions.submission_id", UUID.class);

        // When
        List<UUID> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = page(query + "limit=3&cursor=" + cursor);
            assertThat(page.getInt("count"))
                    .isEqualTo(page.getList("submissions").size());
            seen.addAll(page.getList("submissions.submission_id", UUID.class));
            cursor = page.getString("next_cursor");
            Steps added = next();
            jobs.apply(Submissions.ofTask(added, "job added"));
        } while (cursor != null);

        // Then
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(before::contains).toList())
                .containsExactlyElementsOf(whole)
                .hasSameSizeAs(before);
    }

    @Test
    void theLastPageHasNoNext() {
        task("a");
        task("b");

        assertThat(list("?limit=2").getString("next_cursor")).isNull();
        assertThat(list("?limit=1").getString("next_cursor")).isNotNull();
        assertThat(list("?limit=200").getInt("count")).isEqualTo(2);
    }

    static Stream<String> noCursors() {
        byte[] wild = new byte[29];
        java.util.Arrays.fill(wild, (byte) 0xff);
        return Stream.of(
                "banana",
                "7",
                "A",
                "%00",
                "%FF",
                "%7B%7D",
                "x".repeat(4_000),
                Base64.getUrlEncoder().encodeToString(new byte[29]),
                Base64.getUrlEncoder().withoutPadding().encodeToString(wild));
    }

    @ParameterizedTest
    @MethodSource("noCursors")
    void whatIsNoCursorIsRefused(String cursor) {
        refused("?cursor=" + cursor, "cursor", "next_cursor");
        refused("/search?q=a&cursor=" + cursor, "cursor", "next_cursor");
    }

    @Test
    void aCursorOfAnotherAccountShowsNothingOfIt() {
        task("a");
        task("b");
        String cursor = list("?limit=1").getString("next_cursor");

        Owner another = Owner.any();

        assertThat(another.calls()
                        .get("/api/v1/submissions?cursor=" + cursor)
                        .jsonPath()
                        .getInt("count"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "?status=done,status,done",
        "?status=cancelled,status,cancelled",
        "?status=QUEUED,status,QUEUED",
        "?phase=0,phase,0",
        "?phase=6,phase,6",
        "?phase=x,phase,x",
        "?phase=1.0,phase,1.0",
        "?limit=0,limit,0",
        "?limit=-1,limit,-1",
        "?limit=201,limit,201",
        "?limit=99999999999,limit,99999999999",
        "?limit=ten,limit,ten",
        "?project_id=banana,project_id,banana",
        "?project_id=null,project_id,null",
        "?include_deleted=yes,include_deleted,yes",
        "?include_archived=1,include_archived,1",
        "?include_hidden=TRUE,include_hidden,TRUE",
        "?search=%00,search,zero",
        "/search,q,missing",
        "/search?q=,q,missing",
        "/search?q=%00,q,zero",
        "/search?q=a&limit=0,limit,0"
    })
    void aWrongQueryIsNamed(String query, String field, String value) {
        refused(query, field, value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"q=%zz", "q=%", "q=%4", "q=%ff%fe", "q=%c0%80", "q=%ed%a0%80", "q=a&q=b", "q=a&&=&limit", "q=+"})
    void aMalformedQueryBreaksNothing(String query) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET /api/v1/submissions/search?" + query
                                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + "Authorization: Bearer "
                                    + owner.key() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).matches("(?s)HTTP/1.1 (200|400|422) .*");
        }
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        owner.calls()
                .get("/api/v1/submissions?status=x&phase=x&limit=x&project_id=x&cursor=x&include_deleted=x&search="
                        + "x".repeat(256))
                .then()
                .statusCode(422)
                .body(
                        "errors.field",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "status", "phase", "limit", "project_id", "cursor", "include_deleted", "search"));
        assertThat(searched("?q=" + "x".repeat(255))).isEmpty();
    }

    @Test
    void activeOnesAreListedOldestFirst() {
        Steps queued = task("a fox");
        Steps processing = task("b");
        Steps archived = task("c");
        Steps deleted = task("d");
        for (Steps ended : List.of(task("e"), task("f"), task("g"))) {
            jobs.apply(ended.failed(1));
        }
        jobs.apply(processing.started(1));
        jobs.apply(processing.advanced(2, 0.42));
        patch(archived, "archive", "{\"is_archived\":true}");
        owner.calls().delete("/api/v1/" + deleted.id());

        owner.calls()
                .get("/api/v1/submissions/active")
                .then()
                .statusCode(200)
                .body("count", equalTo(3))
                .body(
                        "active.submission_id",
                        equalTo(Stream.of(queued, processing, archived)
                                .map(steps -> steps.id().toString())
                                .toList()))
                .body("active[0].display_name", equalTo("a fox"))
                .body("active[0].task", equalTo("a fox"))
                .body("active[0].status", equalTo("queued"))
                .body("active[0].progress", equalTo(0))
                .body("active[0].operation", equalTo("create"))
                .body("active[0].phase", equalTo(1))
                .body("active[0].created_at", containsString("Z"))
                .body("active[1].status", equalTo("processing"))
                .body("active[1].progress", equalTo(42));
    }

    static Stream<Arguments> lists() {
        return Stream.of(arguments("?limit=1"), arguments("/search?q=a"), arguments("/active"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsNeedAKey(String list) {
        given().get("/api/v1/submissions" + list).then().statusCode(401).body("detail", containsString("API key"));
        given().header("Authorization", "Bearer sk-unknown-unknown-unknown")
                .get("/api/v1/submissions" + list)
                .then()
                .statusCode(401);
        owner.sends("{}").post("/api/v1/submissions" + list).then().statusCode(405);
    }

    private void refused(String query, String field, String value) {
        owner.calls()
                .urlEncodingEnabled(false)
                .get("/api/v1/submissions" + query)
                .then()
                .statusCode(422)
                .body("error", equalTo("INVALID_PARAMETER"))
                .body("errors.field", hasItem(field))
                .body("detail", allOf(containsString(field), containsString(value)))
                .body("submissions", nullValue());
    }

    /** Each a second after the one before. */
    private Steps next() {
        made++;
        return new Steps(
                Ids.next(),
                owner.account(),
                Instant.parse("2026-11-22T12:00:00Z").plusSeconds(made));
    }

    private Steps task(String task) {
        Steps steps = next();
        jobs.apply(Submissions.ofTask(steps, task));
        return steps;
    }

    private void patch(Steps steps, String call, String body) {
        owner.sends(body).patch("/api/v1/" + steps.id() + "/" + call).then().statusCode(200);
    }

    private List<UUID> ids(String query) {
        return list(query).getList("submissions.submission_id", UUID.class);
    }

    private List<UUID> searched(String query) {
        return page("/search" + query).getList("submissions.submission_id", UUID.class);
    }

    private JsonPath list(String query) {
        return page(query);
    }

    private JsonPath page(String path) {
        return owner.calls()
                .urlEncodingEnabled(false)
                .get("/api/v1/submissions" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}

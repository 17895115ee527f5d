package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.conformance.ApiDocument;
import dev.meshwright.conformance.Documents;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What clients in the field do, each in its own way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsTest {
    private static final int SMALLEST_BELIEVED = 1_024;

    private final RunningSystem system = SharedSystem.get();
    private final Client client = new Accounts(system).newClient();
    private final Client stranger = Client.withoutKey(system);

    /** A script stores the id, dies, and comes back when all is over. */
    @Test
    void whoComesBackLateFindsTheEndAndTheFile() throws IOException {
        String submission = client.create("a stone well");
        client.await(submission, "completed");

        List<JsonNode> events;
        try (RawStream stream = RawStream.open(system, submission)) {
            assertThat(stream.status()).isEqualTo(200);
            events = stream.rest();
        }
        byte[] file =
                stranger.get("/api/v1/" + submission + "/download").is(200).body();

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.path("type").asText()).isEqualTo("status");
            assertThat(event.path("status").asText()).isEqualTo("completed");
        });
        assertThat(file).hasSizeGreaterThanOrEqualTo(20);
        SystemContract.assertWholeGlb(file);
    }

    /** A web page and a shell script poll; a word that they do not know would keep them waiting. */
    @Test
    void whoPollsSeesOnlyTheFourWordsAndTheyNeverGoBack() {
        String submission = client.create("a lighthouse on a rock");
        List<String> words = new ArrayList<>();

        client.await(submission, info -> {
            words.add(info.path("status").asText());
            return List.of("completed", "failed").contains(words.getLast());
        });

        List<String> order = List.of("queued", "processing", "completed");
        assertThat(words).isSubsetOf(order);
        assertThat(words.stream().map(order::indexOf)).isSorted();
    }

    @Test
    void whoPollsWithATagIsToldThatNothingChanged() {
        String submission = client.create("a bench");
        client.await(submission, "completed");
        String tag = stranger.get("/api/v1/" + submission + "/info").is(200).header("ETag");

        Answered again = stranger.get("/api/v1/" + submission + "/info", "If-None-Match", tag);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    /** Events read by hand, byte by byte: each payload is JSON and keeps to the document, and the last one is the end. */
    @Test
    void whoReadsEventsByHandCanReadEachOfThem() throws IOException {
        String submission = client.create("a castle with four towers");

        List<JsonNode> events;
        try (RawStream stream = RawStream.open(system, submission)) {
            events = stream.rest();
        }

        ApiDocument document = Documents.at(URI.create(system.url() + "/openapi"));
        assertThat(events)
                .hasSizeGreaterThan(2)
                .allSatisfy(event -> assertThat(document.mismatch("StreamFrame", event.toString()))
                        .isEmpty());
        assertThat(events.stream().filter(ClientsTest::isTerminal)).containsExactly(events.getLast());
        assertThat(events.stream()
                        .filter(event -> event.path("type").asText().equals("progress"))
                        .map(event -> event.path("percent").asDouble()))
                .isSorted();
    }

    /** A game in a browser loads the file from another origin. */
    @Test
    void aPageOfAnotherOriginMayLoadTheFileAndNothingThatNeedsAKey() {
        String submission = client.create("a wooden barrel");
        client.await(submission, "completed");
        String path = "/api/v1/" + submission + "/download?format=glb";

        Answered preflight = stranger.call(
                "OPTIONS",
                path,
                BodyPublishers.noBody(),
                "Origin",
                "https://game.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "range");
        Answered file = stranger.get(path, "Origin", "https://game.example", "Range", "bytes=0-3");
        Answered list = client.get("/api/v1/submissions", "Origin", "https://game.example");

        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Headers").toLowerCase(Locale.ROOT))
                .contains("range");
        assertThat(file.is(206).text()).isEqualTo("glTF");
        assertThat(file.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(list.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void anAgentGoesThroughAProject() throws IOException {
        assertThat(client.get("/api/v1/validate").is(200).json().path("valid").asBoolean())
                .isTrue();
        assertThat(client.get("/api/v1/usage").is(200).json().has("concurrent_in_flight"))
                .isTrue();
        String project =
                client.post("/api/v1/projects", "{\"name\":\"agent\"}").is(201).field("id");
        client.upload(
                        "/api/v1/projects/" + project + "/sources",
                        "STYLE.MD",
                        "All chairs are made of oak.".getBytes(StandardCharsets.UTF_8))
                .is(201);

        String chair = client.submit(
                "/api/v1/architect/submit",
                Map.of("task", "a chair", "model", "architect-plus", "project_id", project));
        follow(chair);
        String named =
                anyMesh(stranger.get("/api/v1/" + chair + "/hierarchy").is(200).json());
        String edited = client.submit(
                "/api/v1/edit/submit",
                Map.of(
                        "parent_submission_id",
                        chair,
                        "modification_request",
                        "paint it blue",
                        "focus_on_node_names",
                        List.of(named)));
        follow(edited);

        JsonNode info = client.info(edited);
        assertThat(info.path("parent_submission_id").asText()).isEqualTo(chair);
        assertThat(info.path("model").asText()).isNotBlank();
        assertThat(client.info(chair).path("model").asText())
                .as("the name that was sent")
                .isEqualTo("architect-plus");
        for (String submission : List.of(chair, edited)) {
            SystemContract.assertWholeGlb(believed(submission, "format=glb&quality=full", "glTF"));
            believed(submission, "format=fbx&target=unity&quality=full", "Kaydara FBX Binary");
            believed(submission, "format=obj&quality=full", "PK");
            assertThat(believed(submission, "format=thumbnail", "\u0089PNG"))
                    .isNotEqualTo(believed(submission, "format=thumbnail_back", "\u0089PNG"));
            assertThat(stranger.get("/api/v1/" + submission + "/hierarchy")
                            .is(200)
                            .json()
                            .has("bounds"))
                    .isTrue();
        }
        tidyUp(edited, project);
    }

    private void tidyUp(String submission, String project) {
        client.patch("/api/v1/" + submission + "/nickname", "{\"nickname\":\"The blue one\"}")
                .is(200);
        client.patch("/api/v1/" + submission + "/project", "{\"project_id\":null}")
                .is(200);

        JsonNode found =
                client.get("/api/v1/submissions/search?q=blue+one").is(200).json();
        JsonNode inProject =
                client.get("/api/v1/submissions?project_id=" + project).is(200).json();
        JsonNode cancelled =
                client.post("/api/v1/" + submission + "/cancel", "{}").is(200).json();

        assertThat(ids(found)).containsExactly(submission);
        assertThat(ids(inProject)).isNotEmpty().doesNotContain(submission);
        assertThat(cancelled.path("cancelled").asBoolean()).isFalse();
        assertThat(client.get("/api/v1/submissions/active")
                        .is(200)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
    }

    /** The agent sends pictures as data URLs, and follows by polling where the stream can't be had. */
    @Test
    void anAgentSendsPicturesAndPollsWhenThereIsNoStream() throws IOException {
        String first = client.create("a red brick cube");
        client.await(first, "completed");
        String picture = "data:image/png;base64,"
                + Base64.getEncoder().encodeToString(believed(first, "format=thumbnail", "\u0089PNG"));

        String submission = client.submit("/api/v1/phase1/submit", Map.of("images", List.of(picture, picture)));
        try (RawStream missing = RawStream.open(system, World.NOBODYS)) {
            assertThat(missing.status()).isEqualTo(404);
        }
        JsonNode info = client.await(submission, "completed");

        assertThat(info.path("input").path("type").asText()).isEqualTo("images");
        assertThat(info.path("input").path("images"))
                .hasSize(2)
                .allSatisfy(url -> assertThat(url.asText()).doesNotStartWith("data:"));
        assertThat(believed(submission, "format=reference_image&index=1", "\u0089PNG"))
                .isEqualTo(believed(first, "format=thumbnail", "\u0089PNG"));
        SystemContract.assertWholeGlb(believed(submission, "format=glb&quality=full", "glTF"));
    }

    /** A page of another origin has a model made for it, and loads it from where it is told to. */
    @Test
    void aPageOfAnotherOriginMayHaveAModelConverted() {
        String submission = client.create("a wooden crate");
        client.await(submission, "completed");

        Answered preflight = stranger.call(
                "OPTIONS",
                "/api/v1/convert",
                BodyPublishers.noBody(),
                "Origin",
                "https://game.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
        JsonNode conversion = stranger.post(
                        "/api/v1/convert",
                        "{\"submission_id\":\"" + submission + "\",\"format\":\"usdz\"}",
                        "Origin",
                        "https://game.example")
                .is(202)
                .json();
        String status = URI.create(conversion.path("status_url").asText()).getPath();
        JsonNode ready = Awaitility.await()
                .until(
                        () -> stranger.get(status).is(200).json(),
                        found -> found.path("status").asText().equals("ready"));
        String file = URI.create(ready.path("download_url").asText()).getPath();

        assertThat(preflight.status()).isEqualTo(204);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("Content-Type");
        assertThat(ready.path("download_url").asText()).startsWith(system.url());
        assertThat(stranger.get(file).is(200).body()).startsWith('P', 'K');
        assertThat(stranger.get(file).header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    /** Whoever is not the owner finds a submission by its id, and in no list. */
    @Test
    void theIdIsTheKeyToTheResultAndNobodyElseIsTold() {
        String submission = client.create("a secret box");
        Client other = new Accounts(system).newClient();

        assertThat(other.info(submission).path("submission_id").asText()).isEqualTo(submission);
        assertThat(other.get("/api/v1/submissions").is(200).text()).doesNotContain(submission);
        Awaitility.await()
                .until(() -> client.get("/api/v1/submissions").is(200).text().contains(submission));
    }

    /** Reads status, progress and progress_message of each frame, without a key, and stops at the end. */
    private void follow(String submission) throws IOException {
        try (RawStream stream = RawStream.open(system, submission)) {
            JsonNode event;
            do {
                event = stream.next().orElseThrow();
                if (event.path("type").asText().equals("progress")) {
                    assertThat(event.path("progress").asInt()).isBetween(0, 100);
                    assertThat(event.path("progress_message").isTextual()).isTrue();
                }
            } while (!isTerminal(event));
            assertThat(event.path("status").asText()).as(event.toString()).isEqualTo("completed");
        }
    }

    /** A file that begins as it must and is not suspiciously small. */
    private byte[] believed(String submission, String query, String beginning) {
        byte[] file = stranger.get("/api/v1/" + submission + "/download?" + query)
                .is(200)
                .body();
        assertThat(file).hasSizeGreaterThanOrEqualTo(SMALLEST_BELIEVED);
        assertThat(new String(file, 0, beginning.length(), StandardCharsets.ISO_8859_1))
                .isEqualTo(beginning);
        return file;
    }

    private static boolean isTerminal(JsonNode event) {
        String status = event.path("status").asText();
        return status.equals("completed") || status.equals("failed");
    }

    private static String anyMesh(JsonNode node) {
        if (node.path("type").asText().equals("Mesh")) {
            return node.path("name").asText();
        }
        for (JsonNode child : node.path("children")) {
            String found = anyMesh(child);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static List<String> ids(JsonNode page) {
        return page.path("submissions").findValuesAsText("submission_id");
    }
}

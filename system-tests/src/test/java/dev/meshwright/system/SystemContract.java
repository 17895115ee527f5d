package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.model.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a system however it runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SystemContract {
    private static final String GARGOYLE = "a small stone gargoyle holding a lantern";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> options;
    private Path temporary;
    private RunningSystem system;

    SystemContract(List<String> options) {
        this.options = options;
    }

    final RunningSystem system() {
        return system;
    }

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        temporary = directory;
        system = new RunningSystem(directory.resolve("data"), freePort(), options);
        system.start();
    }

    @AfterAll
    void stop() throws InterruptedException {
        system.stop();
    }

    @Test
    void makesAModelFromTheCommandLine() throws Exception {
        Path here = Files.createDirectories(temporary.resolve("here"));

        Process make = RunningSystem.launch(temporary.resolve("data"), List.of("make", GARGOYLE))
                .directory(here.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(make.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(make.waitFor()).as(said).isZero();
        assertThat(said).contains("gargoyle.glb", "gargoyle.png", "Submission");
        assertWholeGlb(Files.readAllBytes(here.resolve("gargoyle.glb")));
        assertThat(Files.readAllBytes(here.resolve("gargoyle.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void tellsEachStepOnceAndInOrder() throws Exception {
        String submission = submit();

        List<Frame> frames;
        try (EventStream stream = EventStream.open(system.port(), submission, Optional.empty())) {
            frames = stream.rest();
        }

        assertThat(frames.getLast().data().path("status").asText()).isEqualTo("completed");
        assertThat(frames.stream().filter(Frame::isTerminal)).hasSize(1);
        assertThat(frames).extracting(Frame::id).isSorted().doesNotHaveDuplicates();
        assertThat(frames.stream()
                        .filter(Frame::isProgress)
                        .map(frame -> frame.data().path("percent").asDouble()))
                .isSorted();
    }

    @Test
    void continuesAStreamAfterTheLastEvent() throws Exception {
        String submission = submit();
        awaitStatus(submission, "completed");

        List<Frame> whole;
        try (EventStream stream = EventStream.open(system.port(), submission, Optional.of(0L))) {
            whole = stream.rest();
        }
        Frame middle = whole.get(whole.size() / 2);
        List<Frame> second;
        try (EventStream stream = EventStream.open(system.port(), submission, Optional.of(middle.id()))) {
            second = stream.rest();
        }

        assertGapless(whole, 1);
        assertThat(second).isEqualTo(whole.subList(whole.size() / 2 + 1, whole.size()));
    }

    @Test
    void givesAFileWholeInPartOrNotAgain() throws Exception {
        String submission = submit();
        awaitStatus(submission, "completed");

        HttpResponse<byte[]> whole = get("/api/v1/" + submission + "/download?format=glb");
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> part = get("/api/v1/" + submission + "/download?format=glb", "Range", "bytes=4-19");
        HttpResponse<byte[]> known = get("/api/v1/" + submission + "/download?format=glb", "If-None-Match", tag);

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertWholeGlb(whole.body());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 4, 20));
        assertThat(known.statusCode()).isEqualTo(304);
    }

    @Test
    void answersWithAProblemThatSaysWhatToDo() throws Exception {
        HttpResponse<byte[]> answer = post("sk-unknown-unknown-unknown-unknown-unknown-0", "{\"task\":\"a chair\"}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(json(answer).path("detail").asText()).contains("API key");
    }

    @Test
    void showsOneDocumentOfAllCallsAndAPageOfIt() throws Exception {
        JsonNode document = json(get("/openapi"));
        HttpResponse<byte[]> yaml = get("/openapi?format=yaml");
        HttpResponse<byte[]> page = get("/docs/");

        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.path("info").path("description").asText()).doesNotContain("left out");
        assertThat(document.path("paths").propertyStream().map(Map.Entry::getKey))
                .allSatisfy(path -> assertThat(Routes.serviceFor(path)).isPresent())
                .extracting(Routes::serviceFor)
                .containsAll(Routes.all().stream()
                        .map(route -> Optional.of(route.service()))
                        .toList());
        assertThat(new String(yaml.body(), StandardCharsets.UTF_8)).contains("openapi: ");
        assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("'/openapi'");
    }

    @Test
    void staysWithHttp1WhenAClientOffersToGoOnInHttp2() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(system.url() + "/openapi"))
                            .build(),
                    BodyHandlers.ofByteArray());

            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void hidesWhatServicesSayToEachOther() throws Exception {
        assertThat(get("/internal/submissions/0198c0de-0000-7000-8000-000000000001", "X-Internal-Token", "guess")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void finishesAJobInSpiteOfBeingKilledInTheMiddle() throws Exception {
        String submission = submit();
        List<Frame> before = new ArrayList<>();
        try (EventStream stream = EventStream.open(system.port(), submission, Optional.empty())) {
            before.addAll(upToProgress(stream));

            system.kill();
        }
        system.start();

        List<Frame> after;
        try (EventStream stream = EventStream.open(
                system.port(), submission, Optional.of(before.getLast().id()))) {
            after = stream.rest();
        }

        assertThat(after.getLast().data().path("status").asText()).isEqualTo("completed");
        assertThat(after.stream().filter(Frame::isTerminal)).hasSize(1);
        assertGapless(after, before.getLast().id() + 1);
        assertWholeGlb(get("/api/v1/" + submission + "/download").body());
    }

    /** Reads until the job is in the middle of its work. */
    static List<Frame> upToProgress(EventStream stream) throws IOException {
        List<Frame> frames = new ArrayList<>();
        do {
            frames.add(stream.next().orElseThrow());
        } while (!frames.getLast().isProgress());
        return frames;
    }

    static void assertGapless(List<Frame> frames, long firstId) {
        assertThat(frames)
                .extracting(Frame::id)
                .containsExactlyElementsOf(LongStream.range(firstId, firstId + frames.size())
                        .boxed()
                        .toList());
    }

    static void assertWholeGlb(byte[] file) {
        ByteBuffer header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(header.getInt()).isEqualTo(0x46546C67);
        assertThat(header.getInt()).isEqualTo(2);
        assertThat(header.getInt()).isEqualTo(file.length);
    }

    final String submit() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = post(system.apiKey(), "{\"task\":\"" + GARGOYLE + "\"}");
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(202);
        return json(answer).path("submission_id").asText();
    }

    final void awaitStatus(String submission, String status) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> json(get("/api/v1/" + submission + "/info"))
                        .path("status")
                        .asText()
                        .equals(status));
    }

    private HttpResponse<byte[]> post(String key, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(system.url() + "/api/v1/phase1/submit"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return send(request);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(system.url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        Client.assertDocumented(system, request, answer);
        return answer;
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws IOException {
        return RunningSystem.JSON.readTree(answer.body());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}

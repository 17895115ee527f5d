package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and bodies that are too large, or not what they say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFilesTest {
    private static final int LARGEST_SOURCE = 64 * 1024;
    private static final int LARGEST_PROJECT = 256 * 1024;
    private static final int LARGEST_IMAGE = 12 * 1024 * 1024;
    private static final long LARGEST_BODY = 80L * 1024 * 1024;

    private final Accounts accounts = new Accounts(SharedSystem.get());
    private World mine;

    @BeforeAll
    void makeAnAccount() {
        mine = World.create(accounts.newClient());
    }

    @TestFactory
    Stream<DynamicTest> aBadSourceIsRefusedAndChangesNothing() {
        return unchanged(List.of(
                source("one byte too many", "long.md", "x".repeat(LARGEST_SOURCE + 1), 413, "TOO_LARGE", "65537"),
                source("empty", "empty.md", "", 400, "INVALID_SOURCE", "empty"),
                source("another extension", "run.exe", "text", 415, "UNSUPPORTED_MEDIA_TYPE", "run.exe"),
                source("no extension", "README", "text", 415, "UNSUPPORTED_MEDIA_TYPE", "README"),
                Refusal.of(
                        "not UTF-8",
                        () -> upload("latin.txt", new byte[] {'a', (byte) 0xe4, 'b'}),
                        400,
                        "INVALID_SOURCE",
                        "UTF-8"),
                Refusal.of(
                        "not a form",
                        () -> mine.client().post(sources(), "{\"file\":\"text\"}"),
                        415,
                        "UNSUPPORTED_MEDIA_TYPE",
                        "application/json"),
                Refusal.of(
                        "a form without the file",
                        () -> {
                            MultipartBody form = MultipartBody.file("other", "a.md", new byte[] {'a'});
                            return mine.client()
                                    .call(
                                            "POST",
                                            sources(),
                                            BodyPublishers.ofByteArray(form.bytes()),
                                            "Content-Type",
                                            form.contentType());
                        },
                        422,
                        "INVALID_PARAMETER",
                        "file"),
                Refusal.of(
                        "a text that becomes too long",
                        () -> mine.client()
                                .patch(
                                        sources() + "/" + mine.source(),
                                        Client.json(Map.of("content", "x".repeat(LARGEST_SOURCE + 1)))),
                        413,
                        "TOO_LARGE",
                        "65537")));
    }

    /** Slashes name no folder: the file is refused, or kept under its last name. */
    @Test
    void aPathIsNoFilename() {
        Map<String, String> before = mine.seen();

        Answered answer = upload("../../x.md", "text".getBytes(StandardCharsets.UTF_8));

        if (answer.status() == 201) {
            assertThat(answer.field("filename")).isEqualTo("x.md");
            mine.client().delete(sources() + "/" + answer.field("id")).is(204);
        } else {
            assertThat(answer.is(422).field("detail")).contains("../../x.md");
        }
        assertThat(mine.seen()).isEqualTo(before);
    }

    @Test
    void aSourceOfExactly64KilobytesIsTakenAndAProjectOfExactly256Too() {
        World world = World.create(accounts.newClient());
        String sources = "/api/v1/projects/" + world.project() + "/sources";
        world.client().delete(sources + "/" + world.source()).is(204);

        for (int file = 0; file < LARGEST_PROJECT / LARGEST_SOURCE; file++) {
            world.client()
                    .upload(
                            sources,
                            "part" + file + ".md",
                            "x".repeat(LARGEST_SOURCE).getBytes(StandardCharsets.UTF_8))
                    .is(201);
        }
        Answered oneMore = world.client().upload(sources, "more.md", new byte[] {'x'});

        assertThat(oneMore.is(413).field("detail")).contains("256");
        assertThat(world.client()
                        .get(sources)
                        .is(200)
                        .json()
                        .path("total_bytes")
                        .asInt())
                .isEqualTo(LARGEST_PROJECT);
    }

    @TestFactory
    Stream<DynamicTest> aBadImageIsRefusedAndChangesNothing() {
        String fine = Pictures.dataUrl(Pictures.png(32, 32));
        return unchanged(List.of(
                image(
                        "a header of 30,000 × 30,000",
                        Pictures.dataUrl(Pictures.pngThatClaims(30_000, 30_000)),
                        "30,000"),
                image(
                        "a bomb of 30,000 × 30,000 real pixels",
                        Pictures.dataUrl(Pictures.png(30_000, 30_000)),
                        "30,000"),
                image("a header without its pixels", Pictures.dataUrl(Pictures.pngThatClaims(200, 200)), "image"),
                image(
                        "no image at all",
                        Pictures.dataUrl("PK\3\4 a zip file".getBytes(StandardCharsets.UTF_8)),
                        "image"),
                image("no base64", "data:image/png;base64,%%%", "image"),
                image("another scheme", "ftp://example.org/a.png", "ftp"),
                image("plain http", "http://example.org/a.png", "http"),
                image("this machine", "https://127.0.0.1/a.png", "127.0.0.1"),
                image("this machine by name", "https://localhost/a.png", "localhost"),
                image("a cloud's metadata", "https://169.254.169.254/latest", "169.254.169.254"),
                create("image and images", Map.of("image", fine, "images", List.of(fine)), "images"),
                create("seven images", Map.of("images", Collections.nCopies(7, fine)), "7"),
                create("a bad one among good ones", Map.of("images", List.of(fine, "no-image")), "images"),
                Refusal.of(
                        "one byte too many",
                        () -> submit(Map.of("image", Pictures.dataUrl(Pictures.pngOfSize(LARGEST_IMAGE + 1)))),
                        413,
                        "TOO_LARGE",
                        "image",
                        "12")));
    }

    @Test
    void anImageOfExactly12MegabytesIsTaken() {
        Client other = accounts.newClient();

        Answered answer = other.post(
                "/api/v1/phase1/submit",
                Client.json(Map.of("image", Pictures.dataUrl(Pictures.pngOfSize(LARGEST_IMAGE)))));

        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    }

    /** Announced only: the answer comes before the body would have to be sent. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/phase1/submit", "/api/v1/phase3/submit", "/api/v1/projects"})
    void aBodyOneByteOverTheLimitIsRefused(String path) throws IOException {
        URI place = URI.create(mine.client().system().url());
        try (Socket socket = new Socket(place.getHost(), place.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + mine.client().key() + "\r\nContent-Type: application/json\r\nContent-Length: "
                                    + (LARGEST_BODY + 1) + "\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = untilClosed(socket.getInputStream());

            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"error\":\"TOO_LARGE\"", "80 MB");
        }
    }

    private static String untilClosed(InputStream input) throws IOException {
        return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    }

    private Stream<DynamicTest> unchanged(List<Refusal> refusals) {
        Map<String, String> before = mine.seen();
        return refusals.stream()
                .map(refusal -> dynamicTest(refusal.name(), () -> {
                    refusal.check();
                    assertThat(mine.seen()).isEqualTo(before);
                }));
    }

    private Refusal source(String name, String filename, String text, int status, String error, String said) {
        return Refusal.of(name, () -> upload(filename, text.getBytes(StandardCharsets.UTF_8)), status, error, said);
    }

    private Refusal image(String name, String image, String said) {
        return create(name, Map.of("image", image), said);
    }

    private Refusal create(String name, Map<String, ?> body, String said) {
        return Refusal.of(name, () -> submit(body), 422, "INVALID_PARAMETER", "image", said);
    }

    private Answered submit(Map<String, ?> body) {
        return mine.client().post("/api/v1/phase1/submit", Client.json(body));
    }

    private Answered upload(String filename, byte[] content) {
        return mine.client().upload(sources(), filename, content);
    }

    private String sources() {
        return "/api/v1/projects/" + mine.project() + "/sources";
    }

    /** Of a key that is unknown or revoked this call alone says so without a refusal. */
    @Test
    void aKeyIsJudgedByTheCallThatIsThereForIt() {
        Client unknown = new Client(mine.client().system(), "sk-unknown-unknown-unknown-unknown-unknown-0");

        JsonNode judged = unknown.get("/api/v1/validate").is(200).json();
        Answered missing = Client.withoutKey(mine.client().system()).get("/api/v1/validate");

        assertThat(judged.path("valid").asBoolean(true)).isFalse();
        assertThat(missing.is(401).field("detail")).contains("API key");
    }
}

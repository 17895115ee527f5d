package dev.meshwright.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(TrackingStub.class)
class RefusedSourcesTest {

    private ClientKey key;
    private String project;
    private String source;

    @BeforeEach
    void startAProjectWithAFile() {
        key = ClientKey.make();
        project = key.project();
        source = key.upload(project, "there.md", "as it was").header("Location");
    }

    @AfterEach
    void nothingIsStoredOfWhatIsRefused() {
        assertThat(key.call().get(source).jsonPath().getString("content")).isEqualTo("as it was");
        assertThat(key.call().get(project + "/sources").jsonPath().getList("sources.filename"))
                .containsExactly("there.md");
        assertThat(StoredObjects.of(project)).hasSize(1);
    }

    static Stream<Arguments> noTexts() {
        return Stream.of(
                arguments("empty", new byte[0], "empty"),
                arguments("a byte order mark alone", bytes("\ufeff"), "empty"),
                arguments("white space alone", bytes(" \r\n\t\n"), "empty"),
                arguments("Latin-1", "größer".getBytes(StandardCharsets.ISO_8859_1), "offset 2"),
                arguments("UTF-16", "text".getBytes(StandardCharsets.UTF_16), "UTF-8"),
                arguments("UTF-16 without a mark", "text".getBytes(StandardCharsets.UTF_16LE), "zero character"),
                arguments("UTF-32", "text".getBytes(Charset.forName("UTF-32BE")), "zero character"),
                arguments("a zero character", bytes("a\0b"), "zero character"),
                arguments("half a pair in CESU-8", new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80}, "offset 1"),
                arguments("an overlong slash", new byte[] {(byte) 0xc0, (byte) 0xaf}, "offset 0"),
                arguments("cut off in a character", new byte[] {'a', (byte) 0xf0, (byte) 0x9f}, "offset 1"),
                arguments("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'}, "offset 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noTexts")
    void aFileThatIsNoTextInUtf8IsRefused(String name, byte[] content, String word) {
        // When
        Response added = Form.file("new.md", content).send(key.call(), project);
        Response replaced = Form.file("there.md", content).send(key.call(), project);

        // Then
        assertThat(ProblemAnswer.of(added, 400, "INVALID_SOURCE").detail()).contains(word);
        ProblemAnswer.of(replaced, 400, "INVALID_SOURCE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\ud800", "a\\u0000b", "\\ufeff"})
    void aTextThatIsNoneIsRefused(String content) {
        // When
        Response response = key.json("{\"content\":\"" + content + "\"}").patch(source);

        // Then
        ProblemAnswer.of(response, 400, "INVALID_SOURCE");
    }

    static Stream<Arguments> tooLarge() {
        return Stream.of(
                arguments("one byte", "a".repeat(65_537)),
                arguments("one byte of a character", "a".repeat(65_535) + "ß"),
                arguments("as long as a form can be", "a".repeat(190_000)),
                arguments("longer than any form can be", "a".repeat(1_000_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooLarge")
    void aFileOver64KilobytesIsRefused(String name, String content) {
        // When
        Response added = key.upload(project, "new.md", content);
        Response replaced = key.upload(project, "there.md", content);
        Response changed = key.json("{\"content\":\"" + content + "\"}").patch(source);

        // Then
        assertThat(ProblemAnswer.of(added, 413, "TOO_LARGE").detail()).contains("65536", "64 KB");
        ProblemAnswer.of(replaced, 413, "TOO_LARGE");
        ProblemAnswer.of(changed, 413, "TOO_LARGE");
    }

    @Test
    void aChangedTextOfSixBytesForEachIsRefusedByItsTextAlone() {
        // When
        Response response =
                key.json("{\"content\":\"" + "\\u0061".repeat(65_537) + "\"}").patch(source);

        // Then
        assertThat(ProblemAnswer.of(response, 413, "TOO_LARGE").detail()).contains("65537");
    }

    @Test
    void anUploadAnnouncedTooLargeIsRefusedUnread() throws IOException {
        // When
        String answer = answerTo("Content-Length: 50000000\r\n", _ -> {});

        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"error\":\"TOO_LARGE\"", "64 KB");
    }

    @Test
    void whoeverSendsAllOfALargeUploadBeforeReadingHearsTheReason() throws IOException {
        // When
        String answer = answerTo("Content-Length: " + 3_000 * 0x2000 + "\r\n", out -> {
            for (int sent = 0; sent < 3_000; sent++) {
                out.write(new byte[0x2000]);
            }
        });

        // Then
        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"error\":\"TOO_LARGE\"");
    }

    @Test
    void anUploadOfAMegabyteThatIsNotAnnouncedIsReadNoFurtherThanNeeded() throws IOException {
        // When
        String answer = answerTo("Transfer-Encoding: chunked\r\n", out -> {
            byte[] chunk = ("2000\r\n" + "a".repeat(0x2000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent < 128; sent++) {
                out.write(chunk);
            }
        });

        // Then
        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"error\":\"TOO_LARGE\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"new.pdf", "new.md.exe", "new", "md", ".md", "new.md ", "new.mdx", "new.html", "new.m\u0434"})
    void anotherExtensionIsRefused(String filename) {
        // When
        Response added = key.upload(project, filename, "text");
        Response renamed = key.json("{\"filename\":\"" + filename + "\"}").patch(source);

        // Then
        assertThat(ProblemAnswer.of(added, 415, "UNSUPPORTED_MEDIA_TYPE").detail())
                .contains("'" + filename + "'", ".md", ".markdown", ".txt", ".text");
        ProblemAnswer.of(renamed, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x.md",
                "/etc/x.md",
                "a/b.md",
                "..\\\\x.md",
                "C:\\\\x.md",
                "%0Ax.md",
                "a\u2028.md",
                "a\u007f.md",
                "",
                "  ",
            })
    void aNameThatIsNoneIsRefused(String filename) {
        // Given
        String asJson = filename.replace("%0A", "\\n");

        // When
        Response added = key.upload(project, filename, "text");
        Response renamed = key.json("{\"filename\":\"" + asJson + "\"}").patch(source);

        // Then
        assertThat(ProblemAnswer.of(added, 422, "INVALID_PARAMETER").fields()).containsExactly("filename");
        assertThat(ProblemAnswer.of(renamed, 422, "INVALID_PARAMETER").fields()).containsExactly("filename");
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        // When
        Response longest = key.upload(project, "a".repeat(253) + ".md", "text");

        // Then
        assertThat(ProblemAnswer.of(longest, 422, "INVALID_PARAMETER").detail()).contains("255", "256");
    }

    static Stream<Arguments> wrongChanges() {
        return Stream.of(
                arguments("{}", "filename"),
                arguments("{\"name\":\"x.md\"}", "filename"),
                arguments("{\"filename\":null}", "filename"),
                arguments("{\"filename\":7}", "filename"),
                arguments("{\"content\":null}", "content"),
                arguments("{\"content\":[\"a\"]}", "content"),
                arguments("{\"filename\":\"x.md\",\"content\":true}", "content"));
    }

    @ParameterizedTest
    @MethodSource("wrongChanges")
    void aWrongFieldOfAChangeIsNamed(String body, String field) {
        // When
        Response response = key.json(body).patch(source);

        // Then
        assertThat(ProblemAnswer.of(response, 422, "INVALID_PARAMETER").fields())
                .containsExactly(field);
    }

    static Stream<Arguments> wrongForms() {
        return Stream.of(
                arguments("no part", new Form(), "no field of that name"),
                arguments(
                        "a part of another name",
                        new Form().with("name=\"upload\"; filename=\"x.md\"", "text"),
                        "no field of that name"),
                arguments("a text", new Form().with("name=\"file\"", "text"), "without a file name"),
                arguments(
                        "two files",
                        Form.file("x.md", "text").with("name=\"file\"; filename=\"y.md\"", "text"),
                        "has 2 of that name"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongForms")
    void aFormWithoutExactlyOneFileIsRefused(String name, Form form, String words) {
        // When
        Response response = form.send(key.call(), project);

        // Then
        ProblemAnswer problem = ProblemAnswer.of(response, 422, "INVALID_PARAMETER");
        assertThat(problem.fields()).containsExactly("file");
        assertThat(problem.detail()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/markdown",
                "application/octet-stream",
                "application/x-www-form-urlencoded",
                "multipart/mixed; boundary=x",
                "multipart/form-data",
                "multipart/form-data; boundary="
            })
    void anUploadOfAnotherTypeIsRefused(String type) {
        // Given
        byte[] body = Form.file("x.md", "text").bytes();

        // When
        Response response = Form.send(key.call(), project + "/sources", type, body);

        // Then
        assertThat(ProblemAnswer.of(response, 415, "UNSUPPORTED_MEDIA_TYPE").detail())
                .contains("'" + type + "'", "multipart/form-data", "'file'");
    }

    @Test
    void aFormThatIsBrokenIsRefused() {
        // Given
        byte[] whole = Form.file("x.md", "text of a file").bytes();

        // When
        List<Response> answers = Stream.of(
                        new byte[0],
                        bytes("text"),
                        Arrays.copyOf(whole, 10),
                        Arrays.copyOf(whole, 60),
                        Arrays.copyOf(whole, whole.length - 30))
                .map(bytes -> Form.send(key.call(), project + "/sources", Form.contentType(), bytes))
                .toList();

        // Then
        assertThat(answers)
                .allSatisfy(answer -> assertThat(
                                ProblemAnswer.of(answer, 400, "INVALID_SOURCE").detail())
                        .contains("no multipart form"));
    }

    /** What comes back on a connection of its own for an upload with that head, the body being sent meanwhile. */
    private String answerTo(String header, Sender body) throws IOException {
        String head = "POST " + project + "/sources HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + Form.contentType()
                + "\r\nAuthorization: Bearer " + key.secret() + "\r\n" + header + "\r\n";
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.setSoTimeout(30_000);
            OutputStream out = client.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            try {
                body.sendTo(out);
            } catch (SocketException e) {
                // The server has heard enough.
            }
            return untilTheEndOfTheProblem(client.getInputStream());
        }
    }

    /** Whether the server then closes the connection is another matter. */
    private static String untilTheEndOfTheProblem(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            answer.write(next);
            if (next == '}') {
                break;
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Sender {
        void sendTo(OutputStream out) throws IOException;
    }
}

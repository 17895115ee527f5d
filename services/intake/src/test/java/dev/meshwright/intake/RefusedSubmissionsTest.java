package dev.meshwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
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
@WithTestResource(IntakeTestSettings.class)
class RefusedSubmissionsTest {

    private static final String SUBMIT = "/api/v1/phase1/submit";

    private List<String> before;

    @BeforeEach
    void rememberWhatIsStored() {
        before = stored();
    }

    @AfterEach
    void nothingIsStoredOfWhatIsRefused() {
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                wrong("task missing", "{}", "task", "is needed"),
                wrong("task null", "{\"task\":null}", "task", "is needed"),
                wrong("task empty", "{\"task\":\"\"}", "task", "is needed"),
                wrong("task blank", "{\"task\":\" \\n\\t \"}", "task", "is needed"),
                wrong("task too long", task("a".repeat(4_001)), "task", "4000", "4001"),
                wrong("task too long in characters, not in chars", task("🗿".repeat(4_001)), "task", "4000", "4001"),
                wrong("task a number", "{\"task\":7}", "task", "string", "7"),
                wrong("task a truth value", "{\"task\":true}", "task", "string", "true"),
                wrong("task a list", "{\"task\":[\"a\"]}", "task", "string", "list"),
                wrong("task an object", "{\"task\":{}}", "task", "string", "object"),
                wrong("task with the zero character", "{\"task\":\"a\\u0000b\"}", "task", "zero character"),
                wrong("task with half a pair", "{\"task\":\"a\\ud800b\"}", "task", "surrogate"),
                wrong("size too small", size("0.0099"), "target_size_m", "0.01", "1000", "0.0099"),
                wrong("size too large", size("1000.1"), "target_size_m", "0.01", "1000", "1000.1"),
                wrong("size zero", size("0"), "target_size_m", "0.01"),
                wrong("size negative", size("-1"), "target_size_m", "-1"),
                wrong("size beyond all numbers", size("1e400"), "target_size_m", "1000"),
                wrong("size a string", size("\"1\""), "target_size_m", "number", "\"1\""),
                wrong("size a string with half a pair", size("\"\\ud800\""), "target_size_m", "number"),
                wrong("size a long string", size("\"" + "🗿".repeat(100) + "\""), "target_size_m", "number", "🗿…"),
                wrong("model unknown", model("\"gpt\""), "model", "'gpt'", "meshwright", "thrixel+", "architect-plus"),
                wrong("model empty", model("\"\""), "model", "meshwright"),
                wrong("model a number", model("3"), "model", "string", "3"),
                wrong("model with half a pair", model("\"\\udc00\""), "model", "surrogate"),
                wrong(
                        "thinking a string",
                        with("adaptive_thinking", "\"yes\""),
                        "adaptive_thinking",
                        "true",
                        "\"yes\""),
                wrong("neither words nor images", "{\"images\":[]}", "task", "is needed"),
                wrong("project a number", with("project_id", "7"), "project_id", "string", "7"),
                wrong(
                        "style a list",
                        with("style_reference_submission_id", "[]"),
                        "style_reference_submission_id",
                        "list"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFields")
    void aWrongFieldIsNamedWithItsValueAndTheWayOut(String name, String body, String field, List<String> words) {
        // When
        Response response = ClientKey.shared().call().body(body).post(SUBMIT);

        // Then
        ProblemAnswer problem = ProblemAnswer.of(response, 422, "INVALID_PARAMETER");
        assertThat(problem.fields()).containsExactly(field);
        assertThat(problem.detail())
                .contains(field)
                .contains(words)
                .endsWith("Correct the named fields and send again.");
    }

    @Test
    void severalWrongFieldsAreAllNamedAtOnce() {
        // When
        Response response = ClientKey.shared()
                .call()
                .body("{\"task\":\"\",\"model\":\"x\",\"target_size_m\":\"big\",\"adaptive_thinking\":1}")
                .post(SUBMIT);

        // Then
        ProblemAnswer problem = ProblemAnswer.of(response, 422, "INVALID_PARAMETER");
        assertThat(problem.fields()).containsExactlyInAnyOrder("task", "model", "target_size_m", "adaptive_thinking");
        assertThat(problem.detail()).contains(problem.fields());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "a gargoyle",
                "{\"task\":\"a\"",
                "{\"task\":\"a\"} {}",
                "{'task':'a'}",
                "{\"task\":\"a\",}",
                "{\"task\":\"a\",\"target_size_m\":NaN}",
                "[{\"task\":\"a\"}]",
                "\"task\"",
                "null",
                "7",
                "{\"task\":\"a\u0000\"}",
            })
    void aBodyThatIsNoJsonObjectIsRefused(String body) {
        // When
        Response response = ClientKey.shared().call().body(body).post(SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 400, "INVALID_JSON").detail())
                .startsWith("The body ")
                .endsWith("Send one JSON object in UTF-8.");
    }

    @Test
    void aBodyThatIsNotUtf8IsRefused() {
        // Given
        byte[] body = "{\"task\":\"gr\u00fcn\"}".getBytes(StandardCharsets.ISO_8859_1);

        // When
        Response response = ClientKey.shared().call().body(body).post(SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 400, "INVALID_JSON").detail()).contains("UTF-8");
    }

    @Test
    void aBodyNestedWithoutEndIsRefused() {
        // When
        Response response = ClientKey.shared()
                .call()
                .body("{\"task\":\"a\",\"x\":" + "[".repeat(1_100) + "]".repeat(1_100) + "}")
                .post(SUBMIT);

        // Then
        ProblemAnswer.of(response, 400, "INVALID_JSON");
    }

    @Test
    void aBodyAnnouncedLargerThan80MegabytesIsRefusedUnread() throws IOException {
        // Given
        String head = "POST " + SUBMIT + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer " + ClientKey.shared().secret() + "\r\nContent-Length: 90000000\r\n"
                + "Connection: close\r\n\r\n";

        // When
        String answer;
        try (Socket client = new Socket("localhost", RestAssured.port)) {
            client.setSoTimeout(20_000);
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-request-id: ")
                .contains("\"error\":\"TOO_LARGE\"", "80 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/octet-stream", "image/png", "application/jsonp"})
    void aBodyOfAnotherTypeIsRefused(String type) {
        // When
        Response response = ClientKey.shared()
                .call()
                .contentType(type)
                .body("{\"task\":\"a box\"}".getBytes(StandardCharsets.UTF_8))
                .post(SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 415, "UNSUPPORTED_MEDIA_TYPE").detail())
                .contains(type)
                .contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE"})
    void anotherMethodIsRefused(Method method) {
        // When
        Response response = ClientKey.shared().call().request(method, SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 405, "METHOD_NOT_ALLOWED").detail())
                .contains(method.name())
                .contains(SUBMIT);
    }

    @Test
    void anAnswerInAnotherFormIsRefused() {
        // When
        Response response = ClientKey.shared()
                .call()
                .header("Accept", "text/html")
                .body("{\"task\":\"a box\"}")
                .post(SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 406, "NOT_ACCEPTABLE").detail()).contains("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"project_id", "reference_image_id"})
    void whatTheAccountDoesNotHaveIsNotFound(String field) {
        // When
        Response response =
                ClientKey.shared().call().body(with(field, "\"p-1\"")).post(SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 404, "NOT_FOUND").detail())
                .contains(field)
                .contains("'p-1'")
                .contains("leave " + field + " out");
    }

    private static Arguments wrong(String name, String body, String field, String... words) {
        return arguments(name, body, field, List.of(words));
    }

    private static String task(String task) {
        return "{\"task\":\"" + task + "\"}";
    }

    private static String size(String value) {
        return with("target_size_m", value);
    }

    private static String model(String value) {
        return with("model", value);
    }

    private static String with(String field, String value) {
        return "{\"task\":\"a box\",\"" + field + "\":" + value + "}";
    }

    private static List<String> stored() {
        return TestDatabase.texts("select id from intake.submission order by id");
    }
}

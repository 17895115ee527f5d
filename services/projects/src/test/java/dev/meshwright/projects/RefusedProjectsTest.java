package dev.meshwright.projects;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
class RefusedProjectsTest {

    private static final String PROJECTS = "/api/v1/projects";
    private static final String UNKNOWN = "01890000-0000-7000-8000-000000000000";

    private ClientKey key;
    private String project;
    private List<Map<String, Object>> before;

    @BeforeEach
    void startAProject() {
        key = ClientKey.make();
        project = key.project();
        before = stored();
    }

    @AfterEach
    void nothingIsStoredOfWhatIsRefused() {
        assertThat(stored()).isEqualTo(before);
    }

    static Stream<Arguments> wrongNames() {
        return Stream.of(
                wrong("name null", "{\"name\":null}", "name", "255"),
                wrong("name empty", "{\"name\":\"\"}", "name", "1 to 255"),
                wrong("name blank", "{\"name\":\" \\t\\n\"}", "name", "blank"),
                wrong("name too long by one", name("a".repeat(256)), "name", "255", "256"),
                wrong("name too long in characters", name("🗿".repeat(256)), "name", "255", "256"),
                wrong("name a number", "{\"name\":7}", "name", "string", "7"),
                wrong("name a list", "{\"name\":[]}", "name", "string", "list"),
                wrong("name with the zero character", name("a\\u0000"), "name", "zero character"),
                wrong("name with half a pair", name("\\ud800"), "name", "surrogate"),
                wrong("description too long", description("\"" + "a".repeat(2_001) + "\""), "description", "2000"),
                wrong("description a number", description("1"), "description", "string", "1"),
                wrong("description an object", description("{}"), "description", "string", "object"),
                wrong("description with half a pair", description("\"\\udfff\""), "description", "surrogate"));
    }

    static Stream<Arguments> wrongChanges() {
        return Stream.concat(
                wrongNames(),
                Stream.of(
                        wrong("nothing", "{}", "name", "description", "is_archived"),
                        wrong("nothing known", "{\"nme\":\"x\"}", "name", "is needed"),
                        wrong("archived null", "{\"is_archived\":null}", "is_archived", "true or false", "null"),
                        wrong("archived a string", "{\"is_archived\":\"yes\"}", "is_archived", "true", "\"yes\""),
                        wrong("archived a number", "{\"is_archived\":1}", "is_archived", "true", "1")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongNames")
    void aWrongFieldOfANewProjectIsNamed(String name, String body, String field, List<String> words) {
        // When
        Response response = key.json(body).post(PROJECTS);

        // Then
        ProblemAnswer problem = ProblemAnswer.of(response, 422, "INVALID_PARAMETER");
        assertThat(problem.fields()).containsExactly(field);
        assertThat(problem.detail()).contains(field).contains(words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongChanges")
    void aWrongFieldOfAChangeIsNamed(String name, String body, String field, List<String> words) {
        // When
        Response response = key.json(body).patch(project);

        // Then
        ProblemAnswer problem = ProblemAnswer.of(response, 422, "INVALID_PARAMETER");
        assertThat(problem.fields()).containsExactly(field);
        assertThat(problem.detail()).contains(field).contains(words);
    }

    @Test
    void aNewProjectNeedsAName() {
        // When
        Response response = key.json("{\"description\":5}").post(PROJECTS);

        // Then
        assertThat(ProblemAnswer.of(response, 422, "INVALID_PARAMETER").fields())
                .containsExactlyInAnyOrder("name", "description");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "null", "{\"name\":\"a\"} {}", "{\"name\":"})
    void aBodyThatIsNoJsonObjectIsRefused(String body) {
        // When
        Response posted = key.json(body).post(PROJECTS);
        Response patched = key.json(body).patch(project);

        // Then
        ProblemAnswer.of(posted, 400, "INVALID_JSON");
        ProblemAnswer.of(patched, 400, "INVALID_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "multipart/mixed"})
    void aBodyOfAnotherTypeIsRefused(String type) {
        // Given
        byte[] body = "{\"name\":\"a\"}".getBytes(StandardCharsets.UTF_8);

        // When
        Response response = Form.send(key.call(), PROJECTS, type, body);

        // Then
        assertThat(ProblemAnswer.of(response, 415, "UNSUPPORTED_MEDIA_TYPE").detail())
                .contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {UNKNOWN, "1", "no-uuid", "%00", "01890000-0000-7000-8000-00000000000g"})
    void whatIsNotThereIsNotFound(String id) {
        // When
        List<Response> answers = List.of(
                key.call().urlEncodingEnabled(false).get(PROJECTS + "/" + id),
                key.json("{\"name\":\"x\"}").urlEncodingEnabled(false).patch(PROJECTS + "/" + id),
                key.call().urlEncodingEnabled(false).delete(PROJECTS + "/" + id),
                key.call().urlEncodingEnabled(false).get(PROJECTS + "/" + id + "/sources"),
                key.call().urlEncodingEnabled(false).get(project + "/sources/" + id),
                key.json("{\"filename\":\"x.md\"}").urlEncodingEnabled(false).patch(project + "/sources/" + id),
                key.call().urlEncodingEnabled(false).delete(project + "/sources/" + id),
                key.upload(PROJECTS + "/" + id, "x.md", "text"));

        // Then
        assertThat(answers).allSatisfy(answer -> ProblemAnswer.of(answer, 404, "NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", "null"})
    void aQueryThatIsNeitherTrueNorFalseIsRefused(String value) {
        // When
        Response response = key.call().get(PROJECTS + "?include_archived=" + value);

        // Then
        assertThat(ProblemAnswer.of(response, 422, "INVALID_PARAMETER").detail())
                .contains("include_archived", "'" + value + "'");
    }

    @Test
    void withoutAKeyEveryCallIsRefused() {
        // Given
        String source = project + "/sources/" + UNKNOWN;

        // When
        List<Response> answers = List.of(
                given().get(PROJECTS),
                given().contentType("application/json").body("{\"name\":\"x\"}").post(PROJECTS),
                given().get(project),
                given().contentType("application/json").body("{\"name\":\"x\"}").patch(project),
                given().delete(project),
                given().get(project + "/sources"),
                Form.file("x.md", "text").send(given(), project),
                given().get(source),
                given().contentType("application/json")
                        .body("{\"filename\":\"x.md\"}")
                        .patch(source),
                given().delete(source));

        // Then
        assertThat(answers).allSatisfy(answer -> ProblemAnswer.of(answer, 401, "UNAUTHORIZED"));
    }

    @Test
    void anotherMethodIsRefused() {
        // When
        List<Response> answers = List.of(
                key.call().put(PROJECTS),
                key.call().delete(PROJECTS),
                key.call().post(project),
                key.call().put(project + "/sources"),
                key.call().post(project + "/sources/" + UNKNOWN));

        // Then
        assertThat(answers).allSatisfy(answer -> ProblemAnswer.of(answer, 405, "METHOD_NOT_ALLOWED"));
    }

    private List<Map<String, Object>> stored() {
        return key.call().get(PROJECTS + "?include_archived=true").jsonPath().getList("projects");
    }

    private static Arguments wrong(String name, String body, String field, String... words) {
        return arguments(name, body, field, List.of(words));
    }

    private static String name(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private static String description(String value) {
        return "{\"name\":\"a\",\"description\":" + value + "}";
    }
}

package dev.meshwright.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.restassured.response.Response;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What every refusal has alike. */
record ProblemAnswer(Response response) {

    static ProblemAnswer of(Response response, int status, String error) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThatCode(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(response.asByteArray())))
                .as("the answer in UTF-8")
                .doesNotThrowAnyException();
        Map<String, Object> problem = response.jsonPath().getMap("");
        assertThat(problem).containsEntry("status", status).containsEntry("error", error);
        assertThat(problem.get("type")).asString().startsWith("urn:meshwright:problem:");
        assertThat(problem.get("title")).asString().isNotBlank();
        assertThat(problem.get("instance")).asString().startsWith("/");
        assertThat(problem.get("detail")).isInstanceOf(String.class).isEqualTo(problem.get("message"));
        assertThat(problem.get("request_id")).asString().isNotBlank().isEqualTo(response.header("X-Request-Id"));
        return new ProblemAnswer(response);
    }

    String detail() {
        return response.jsonPath().getString("detail");
    }

    List<String> fields() {
        return response.jsonPath().getList("errors.field");
    }
}

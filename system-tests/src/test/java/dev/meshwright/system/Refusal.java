package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * A call that is refused, and how.
 *
 * @param name what is wrong with it
 * @param call makes it
 * @param said what the sentence for people contains: the field or thing, and the value
 */
record Refusal(String name, Supplier<Answered> call, int status, String error, List<String> said) {

    static Refusal of(String name, Supplier<Answered> call, int status, String error, String... said) {
        return new Refusal(name, call, status, error, Arrays.asList(said));
    }

    /** Makes the call; holds the answer against what is expected, and against what every refusal has. */
    void check() {
        Answered answer = call.get();

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("error").asText()).as(answer.text()).isEqualTo(error);
        String detail = problem.path("detail").asText();
        assertThat(said).as("what is named in: " + detail).allMatch(detail::contains);
        assertThat(detail).as("the way out").endsWith(problem.path("next").asText());
        assertThat(problem.path("next").asText()).isNotBlank();
        problem.path("errors")
                .forEach(field -> assertThat(problem.path("detail").asText())
                        .as("each wrong field")
                        .contains(field.path("field").asText()));
    }
}

package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.system.Field.Clearable;
import dev.meshwright.system.Field.Text;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table that bad input is tried on, held against the document that the system shows. */
class TableTest {
    /** Calls of their own kind, which {@link BadFilesTest} tries: one takes a form, the other judges keys itself. */
    private static final Set<String> ELSEWHERE = Set.of("POST /api/v1/projects/{}/sources", "GET /api/v1/validate");

    private final JsonNode document =
            Client.withoutKey(SharedSystem.get()).get("/openapi").is(200).json();

    @Test
    void hasEveryCallThatTheDocumentHas() {
        Set<String> documented = new TreeSet<>();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (path.startsWith("/api/") && operation.has("responses") && !method.equals("head")) {
                        documented.add(method.toUpperCase(Locale.ROOT) + " " + shape(path));
                    }
                }));
        documented.removeAll(ELSEWHERE);

        Set<String> tried = ApiCalls.all().stream()
                .map(call -> call.method() + " " + shape(call.path()))
                .collect(Collectors.toSet());
        assertThat(documented).containsExactlyInAnyOrderElementsOf(tried);
    }

    /** A limit that is documented otherwise than it is tried is a limit that nobody can keep to. */
    @Test
    void agreesWithTheDocumentOnLengthsAndOnWhatIsNeeded() {
        ApiCalls.all().stream()
                .filter(ApiCall::takesBody)
                .forEach(call -> call.fields().forEach(field -> {
                    JsonNode schema = body(call);
                    JsonNode property = schema.path("properties").path(field.name());
                    assertThat(property.isObject()).as(call + " " + field).isTrue();
                    switch (field) {
                        case Text text
                        when text.longest() < Integer.MAX_VALUE ->
                            assertThat(property.path("maxLength").asInt())
                                    .as(call + " " + field)
                                    .isEqualTo(text.longest());
                        case Clearable text ->
                            assertThat(property.path("maxLength").asInt())
                                    .as(call + " " + field)
                                    .isEqualTo(text.longest());
                        case Text _,
                                Field.Word _,
                                Field.Range _,
                                Field.Flag _,
                                Field.Id _,
                                Field.ClearableId _,
                                Field.Texts _ -> {
                            // No length.
                        }
                    }
                }));
    }

    @Test
    void agreesWithTheDocumentOnWhoNeedsAKey() {
        assertThat(ApiCalls.all())
                .allSatisfy(call -> assertThat(operation(call).path("security").findValue("api_key") != null)
                        .as(call.toString())
                        .isEqualTo(call.keyed()));
    }

    private JsonNode body(ApiCall call) {
        JsonNode schema = operation(call)
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return document.at(schema.path("$ref").asText().substring(1));
    }

    private JsonNode operation(ApiCall call) {
        return document.path("paths")
                .propertyStream()
                .filter(path -> shape(path.getKey()).equals(shape(call.path())))
                .map(path -> path.getValue().path(call.method().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}

package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.model.Route;
import dev.meshwright.model.Routes;
import dev.meshwright.model.ServiceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The one routing table, held against the OpenAPI documents that the services were built with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesDocumentTest {
    private final Map<ServiceName, JsonNode> documents = new EnumMap<>(ServiceName.class);

    @BeforeAll
    void readDocuments() throws IOException {
        for (ServiceName service : ServiceName.values()) {
            Path file =
                    RunningSystem.cloneDirectory().resolve("services/" + service.id() + "/target/openapi/openapi.json");
            if (Files.exists(file)) {
                documents.put(service, RunningSystem.JSON.readTree(file.toFile()));
            }
        }
        assertThat(documents).containsKeys(ServiceName.INTAKE, ServiceName.TRACKING, ServiceName.CONVERSION);
    }

    @Test
    void eachDocumentedPathIsRoutedToTheServiceThatDocumentsIt() {
        documents.forEach((service, document) -> paths(document)
                .forEach(path -> assertThat(Routes.serviceFor(path)).as(path).contains(service)));
    }

    @Test
    void eachRouteHasAPathThatItsServiceDocuments() {
        assertThat(Routes.all())
                .allSatisfy(route -> assertThat(paths(documents.get(route.service())))
                        .as(route.toString())
                        .anyMatch(path -> fits(route, path)));
    }

    @Test
    void noTwoCallsHaveOneName() {
        List<String> names = operations()
                .map(operation -> operation.path("operationId").asText())
                .toList();

        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void eachCallSaysWhatItIsFor() {
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.path("summary").asText())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.path("tags")).as(operation.toString()).hasSize(1);
            assertThat(operation.path("description").asText().length()
                            + operation.path("summary").asText().length())
                    .isGreaterThan(10);
        });
    }

    private Stream<JsonNode> operations() {
        return documents.values().stream()
                .flatMap(document -> document.path("paths").valueStream())
                .flatMap(JsonNode::valueStream)
                .filter(operation -> operation.has("responses"));
    }

    private static Set<String> paths(JsonNode document) {
        TreeSet<String> paths = new TreeSet<>();
        document.path("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    private static boolean fits(Route route, String path) {
        String pattern = route.pattern().replaceAll("\\{[^}]*}", "\\\\{[^}]*}").replace("/**", "/.+");
        return path.matches(pattern);
    }
}

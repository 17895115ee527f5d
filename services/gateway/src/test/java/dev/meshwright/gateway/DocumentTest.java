package dev.meshwright.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.meshwright.model.ServiceName;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class DocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    FakeServices services;

    @Test
    void onePlaceShowsTheCallsOfAllServices() throws IOException {
        // Given
        services.document(ServiceName.INTAKE, document("/api/v1/phase1/submit", "Page", "submitted"));
        services.document(ServiceName.TRACKING, document("/api/v1/submissions", "Page", "listed"));

        // When
        JsonNode merged = JSON.readTree(given().get("/openapi").asByteArray());

        // Then
        assertThat(merged.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(merged.path("paths").has("/api/v1/phase1/submit")).isTrue();
        assertThat(described(merged, "/api/v1/phase1/submit")).isEqualTo("submitted");
        assertThat(described(merged, "/api/v1/submissions"))
                .as("two services mean different things by one name")
                .isEqualTo("listed");
    }

    @Test
    void aServiceShowsOnlyThePathsThatAreRoutedToIt() throws IOException {
        // Given
        services.document(ServiceName.TRACKING, document("/internal/jobs", "Page", "kept among services"));
        services.document(ServiceName.CONVERSION, document("/api/v1/submissions", "Page", "another's path"));

        // When
        JsonNode merged = JSON.readTree(given().get("/openapi").asByteArray());

        // Then
        assertThat(merged.path("paths").has("/internal/jobs")).isFalse();
        assertThat(merged.path("paths").path("/api/v1/submissions").toString()).doesNotContain("another's path");
    }

    @Test
    void aServiceThatIsAwayIsShownAsItWasLast() throws IOException {
        // Given
        services.document(ServiceName.TRACKING, document("/api/v1/submissions", "Item", "listed"));
        given().get("/openapi").then().statusCode(200);

        services.without(ServiceName.TRACKING, _ -> {
            // When
            String merged =
                    given().get("/openapi").then().statusCode(200).extract().asString();

            // Then
            assertThat(merged).contains("/api/v1/submissions");
        });
    }

    @Test
    void aServiceThatNeverAnsweredIsNamed() throws IOException {
        // Given
        services.document(ServiceName.TRACKING, document("/api/v1/submissions", "Item", "listed"));

        // When
        JsonNode merged = JSON.readTree(given().get("/openapi").asByteArray());

        // Then
        assertThat(merged.path("info").path("description").asText()).contains("left out", "accounts");
    }

    @Test
    void whoeverAsksForYamlGetsIt() throws IOException {
        // When
        String byParameter = given().get("/openapi?format=yaml").asString();
        String byHeader =
                given().header("Accept", "application/yaml").get("/openapi").asString();

        // Then
        assertThat(new YAMLMapper().readTree(byParameter).path("openapi").asText())
                .isEqualTo("3.1.0");
        assertThat(byHeader).isEqualTo(byParameter).startsWith("---");
    }

    @Test
    void thePageNeedsNothingFromElsewhere() {
        // When
        String page = given().get("/docs/").then().statusCode(200).extract().asString();

        // Then
        assertThat(page).contains("'/openapi'").doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    private static String described(JsonNode merged, String path) {
        String reference = merged.path("paths").path(path).findPath("$ref").asText();
        return merged.at(reference.substring(1)).path("description").asText();
    }

    private static String document(String path, String component, String description) {
        return """
                {"openapi": "3.1.0", "info": {"title": "Meshwright", "version": "1"},
                 "paths": {"%s": {"get": {"responses": {"200": {"content": {"application/json":
                   {"schema": {"$ref": "#/components/schemas/%s"}}}}}}}},
                 "components": {"schemas": {"%s": {"type": "object", "description": "%s"}}}}
                """.formatted(path, component, component, description);
    }
}

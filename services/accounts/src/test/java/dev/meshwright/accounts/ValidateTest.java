package dev.meshwright.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(AccountsSettings.class)
class ValidateTest {

    @Test
    void aGoodKeyIsValidAndToldItsName() {
        // Given
        String key =
                Admin.createKey(Admin.createAccount("validating"), "laptop").getString("key");

        // When
        Response response = validate("Bearer " + key);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getMap("")).isEqualTo(Map.of("valid", true, "name", "laptop", "role", "user"));
    }

    @Test
    void aRevokedKeyIsNotValidFromThatMomentOn() {
        // Given
        JsonPath created = Admin.createKey(Admin.createAccount("revoking"), "laptop");
        Admin.call().delete("/admin/keys/" + created.getString("id")).then().statusCode(204);

        // When
        Response response = validate("Bearer " + created.getString("key"));

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getMap("")).isEqualTo(Map.of("valid", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer sk-nobody-has-this-key", "bearer   sk-short", "Bearer something-else", "Bearer a b"})
    void aKeyThatNobodyHasIsNotValid(String header) {
        // When
        Response response = validate(header);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getMap("")).isEqualTo(Map.of("valid", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Bearer", "Bearer ", "Basic c2stYTpi", "sk-without-a-word-before-it"})
    void aHeaderThatBringsNoKeyIsUnauthorized(String header) {
        // When
        Response response = validate(header);

        // Then
        assertUnauthorized(response);
    }

    @Test
    void noHeaderAtAllIsUnauthorized() {
        // When
        Response response = given().get("/api/v1/validate");

        // Then
        assertUnauthorized(response);
    }

    private static Response validate(String header) {
        return given().header("Authorization", header).get("/api/v1/validate");
    }

    private static void assertUnauthorized(Response response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("error")).isEqualTo("UNAUTHORIZED");
        assertThat(response.jsonPath().getString("detail")).contains("API key").contains("Bearer sk-");
        assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
    }
}

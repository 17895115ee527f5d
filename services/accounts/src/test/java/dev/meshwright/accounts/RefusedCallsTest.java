package dev.meshwright.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(AccountsSettings.class)
class RefusedCallsTest {

    private static final String UNKNOWN = "01890000-0000-7000-8000-000000000000";

    @ParameterizedTest
    @CsvSource({
        "GET, /admin/accounts",
        "POST, /admin/accounts",
        "GET, /admin/accounts/" + UNKNOWN + "/keys",
        "POST, /admin/accounts/" + UNKNOWN + "/keys",
        "PATCH, /admin/keys/" + UNKNOWN,
        "DELETE, /admin/keys/" + UNKNOWN,
    })
    void everyAdminCallNeedsTheAdminToken(Method method, String path) {
        for (String header : List.of(
                "Bearer another-token",
                "Bearer " + AccountsSettings.INTERNAL_TOKEN,
                "Bearer " + AccountsSettings.DEFAULT_KEY,
                "Bearer ",
                "Basic " + AccountsSettings.ADMIN_TOKEN,
                AccountsSettings.ADMIN_TOKEN)) {
            // When
            Response response = given().header("Authorization", header)
                    .contentType("application/json")
                    .body("{\"name\":\"x\"}")
                    .request(method, path);

            // Then
            assertRefused(response, 401, "UNAUTHORIZED").contains("admin token");
            assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
        }
        assertRefused(
                        given().contentType("application/json")
                                .body("{\"name\":\"x\"}")
                                .request(method, path),
                        401,
                        "UNAUTHORIZED")
                .contains("admin token");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /admin/accounts/" + UNKNOWN + "/keys, There is no account",
        "POST, /admin/accounts/" + UNKNOWN + "/keys, There is no account",
        "GET, /admin/accounts/no-uuid/keys, There is no account",
        "PATCH, /admin/keys/" + UNKNOWN + ", There is no key",
        "PATCH, /admin/keys/no-uuid, There is no key",
        "DELETE, /admin/keys/" + UNKNOWN + ", There is no key",
        "DELETE, /admin/keys/no-uuid, There is no key",
        "GET, /admin/nothing, nothing",
    })
    void whatIsNotThereIsNotFound(Method method, String path, String words) {
        // When
        Response response = Admin.call().body("{\"name\":\"x\",\"limits\":{}}").request(method, path);

        // Then
        assertRefused(response, 404, "NOT_FOUND").contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "\"name\"", "null", "{\"name\":\"a\"} and more", "{\"name\":"})
    void aBodyThatIsNoJsonObjectIsRefused(String body) {
        // When
        Response response = Admin.call().body(body).post("/admin/accounts");

        // Then
        assertRefused(response, 400, "INVALID_JSON").contains("body").contains("Send one JSON object");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":null}",
                "{\"name\":\"\"}",
                "{\"name\":\"  \"}",
                "{\"name\":7}",
                "{\"name\":[\"a\"]}",
                "{\"name\":\"a\\u0000b\"}",
                "{\"name\":\"a\\ud800b\"}",
            })
    void aNameThatIsNoneIsRefusedByItsField(String body) {
        // When
        Response response = Admin.call().body(body).post("/admin/accounts");

        // Then
        assertRefused(response, 422, "INVALID_PARAMETER").contains("name");
        assertThat(response.jsonPath().getList("errors.field")).containsExactly("name");
    }

    @Test
    void aNameHasAtMost255Characters() {
        // Given
        String account = Admin.createAccount("a".repeat(255));

        // When
        Response response = Admin.call()
                .body("{\"name\":\"" + "a".repeat(256) + "\"}")
                .post("/admin/accounts/" + account + "/keys");

        // Then
        assertRefused(response, 422, "INVALID_PARAMETER").contains("255").contains("256");
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        // Given
        String account = Admin.createAccount("stays empty");

        // When
        Admin.call().body("{\"name\":\"\"}").post("/admin/accounts/" + account + "/keys");
        given().contentType("application/json").body("{\"name\":\"x\"}").post("/admin/accounts/" + account + "/keys");

        // Then
        assertThat(TestDatabase.texts("select id from accounts.api_key where account_id = ?", UUID.fromString(account)))
                .isEmpty();
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        // When
        Response response = given().header("Authorization", "Bearer " + AccountsSettings.ADMIN_TOKEN)
                .contentType("text/plain")
                .body("{\"name\":\"x\"}")
                .post("/admin/accounts");

        // Then
        assertRefused(response, 415, "UNSUPPORTED_MEDIA_TYPE").contains("application/json");
    }

    private static AbstractStringAssert<?> assertRefused(Response response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("error")).isEqualTo(code);
        assertThat(response.jsonPath().getString("request_id")).isEqualTo(response.header("X-Request-Id"));
        return assertThat(response.jsonPath().getString("detail"));
    }
}

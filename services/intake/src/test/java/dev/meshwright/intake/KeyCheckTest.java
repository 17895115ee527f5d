package dev.meshwright.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody answers at the accounts service's URL in these tests: what is known of keys came by events. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeTestSettings.class)
class KeyCheckTest {

    private static final String SUBMIT = "/api/v1/phase1/submit";
    private static final String BODY = "{\"task\":\"a box\"}";

    @Test
    void aKeyKnownFromItsEventIsTakenWhileAccountsIsAway() {
        // Given
        ClientKey key = ClientKey.make();

        // When
        Response response = key.call().body(BODY).post(SUBMIT);

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
    }

    @Test
    void withoutAKeyTheCallIsRefused() {
        // When
        Response response = given().contentType("application/json").body(BODY).post(SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 401, "UNAUTHORIZED").detail())
                .contains("API key", "missing", "Authorization: Bearer sk-");
        assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer sk-",
                "Bearer pk-1234567890123456",
                "sk-1234567890123456",
                "Basic c2s6MTIzNDU2Nzg5MDEyMzQ1Ng==",
                "Bearer sk-1234567890123456 and more",
                "Bearer sk-12345678\u00e90123456",
            })
    void aMalformedKeyIsRefused(String header) {
        // When
        Response response = given().header("Authorization", header)
                .contentType("application/json")
                .body(BODY)
                .post(SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 401, "UNAUTHORIZED").detail()).contains("API key", "malformed");
    }

    @Test
    void aKeyThatNobodyToldOfIsRefusedAndNotShownWhole() {
        // Given
        String key = "sk-nobody-ever-told-of-this-one";

        // When
        Response response = given().header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .body(BODY)
                .post(SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 401, "KEY_INVALID").detail())
                .contains("API key")
                .doesNotContain(key);
    }

    @Test
    void howeverManyUnknownKeysComeWhileAccountsIsAwayTheKnownOnesAreTaken() {
        // Given
        ClientKey key = ClientKey.shared();

        for (int attempt = 0; attempt < 25; attempt++) {
            // When
            Response unknown = given().header("Authorization", "Bearer sk-guessed-key-number-" + attempt)
                    .contentType("application/json")
                    .body(BODY)
                    .post(SUBMIT);

            // Then
            ProblemAnswer.of(unknown, 401, "KEY_INVALID");
        }
        assertThat(key.call().body(BODY).post(SUBMIT).statusCode()).isEqualTo(202);
    }

    @Test
    void aKeyIsRefusedOnceItsRevocationIsTold() {
        // Given
        ClientKey key = ClientKey.make();
        key.revoke();

        // When
        Response response = key.call().body(BODY).post(SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 401, "KEY_REVOKED").detail()).contains("API key", "revoked");
        assertThat(TestDatabase.texts("select id from intake.submission where account_id = ?", key.account()))
                .isEmpty();
    }
}

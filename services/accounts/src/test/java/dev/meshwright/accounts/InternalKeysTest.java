package dev.meshwright.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.KeyLimits;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.keys.KeyHash;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(AccountsSettings.class)
class InternalKeysTest {

    @Test
    void aServiceIsToldOfAKeyAsItStandsNow() throws UnreadableEventException {
        // Given
        String account = Admin.createAccount("asked about");
        JsonPath created = Admin.createKey(account, "laptop");
        String hash = KeyHash.of(created.getString("key"));
        Admin.call().delete("/admin/keys/" + created.getString("id"));

        // When
        Response response = ask(hash, AccountsSettings.INTERNAL_TOKEN);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(EventJson.read(EventType.ACCOUNT_KEY_CHANGED, response.asByteArray()))
                .isEqualTo(new AccountKeyChanged(
                        hash,
                        created.getString("prefix"),
                        UUID.fromString(account),
                        "laptop",
                        true,
                        "default",
                        new KeyLimits(3, 10, 50)));
    }

    @Test
    void withoutTheInternalTokenThereIsNothing() {
        // Given
        String key = Admin.createKey(Admin.createAccount("hidden"), "laptop").getString("key");
        String hash = KeyHash.of(key);

        // When
        int without = given().get("/internal/keys/" + hash).statusCode();
        int wrong = ask(hash, AccountsSettings.ADMIN_TOKEN).statusCode();
        int empty = ask(hash, "").statusCode();

        // Then
        assertThat(without).isEqualTo(404);
        assertThat(wrong).isEqualTo(404);
        assertThat(empty).isEqualTo(404);
        assertThat(ask(hash, AccountsSettings.INTERNAL_TOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void aHashThatNobodyHasIsNotFound() {
        // When
        Response response = ask(KeyHash.of("sk-nobody-has-this-key"), AccountsSettings.INTERNAL_TOKEN);

        // Then
        assertThat(response.statusCode()).isEqualTo(404);
    }

    private static Response ask(String hash, String token) {
        return given().header("X-Internal-Token", token).get("/internal/keys/" + hash);
    }
}

package dev.meshwright.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.shared.keys.KeyHash;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(AccountsSettings.class)
class AccountsAndKeysTest {

    @Test
    void anAccountIsListedOnceItIsMade() {
        // When
        Response created = Admin.call().body(Map.of("name", "Ada's workshop")).post("/admin/accounts");

        // Then
        assertThat(created.statusCode()).isEqualTo(201);
        String id = created.path("id");
        assertThat(created.header("Location")).endsWith("/admin/accounts/" + id);
        JsonPath list = Admin.call().get("/admin/accounts").jsonPath();
        assertThat(list.getString("accounts.find { it.id == '" + id + "' }.name"))
                .isEqualTo("Ada's workshop");
    }

    @Test
    void aKeyIsShownInTheAnswerThatMadeItAndNeverAgain() {
        // Given
        String account = Admin.createAccount("shown once");

        // When
        JsonPath created = Admin.createKey(account, "laptop");

        // Then
        String key = created.getString("key");
        assertThat(key).matches("sk-[A-Za-z0-9_-]{43}").startsWith(created.getString("prefix"));
        String listed =
                Admin.call().get("/admin/accounts/" + account + "/keys").body().asString();
        assertThat(listed).contains(created.getString("id")).doesNotContain(key);
    }

    @Test
    void aKeyIsStoredAsItsHashAlone() {
        // Given
        String account = Admin.createAccount("hashed");

        // When
        JsonPath created = Admin.createKey(account, "laptop");

        // Then
        String key = created.getString("key");
        List<String> rows = TestDatabase.texts(
                "select row_to_json(k) from accounts.api_key k where id = ?", UUID.fromString(created.getString("id")));
        assertThat(rows).singleElement().asString().contains(KeyHash.of(key)).doesNotContain(key.substring(8));
        List<String> waiting = TestDatabase.texts("select encode(payload, 'escape') from accounts.outbox");
        assertThat(waiting).noneMatch(payload -> payload.contains(key.substring(8)));
    }

    @Test
    void aListHoldsTheKeysOfItsAccountAlone() {
        // Given
        String account = Admin.createAccount("one");
        String other = Admin.createAccount("another");
        String first = Admin.createKey(account, "first").getString("id");
        String second = Admin.createKey(account, "second").getString("id");
        Admin.createKey(other, "not theirs");

        // When
        JsonPath list = Admin.call().get("/admin/accounts/" + account + "/keys").jsonPath();

        // Then
        assertThat(list.getList("keys.id")).containsExactly(first, second);
        assertThat(list.getList("keys.revoked_at")).containsOnlyNulls();
    }

    @Test
    void aRevokedKeyStaysInTheListWithTheTimeOfItsEnd() {
        // Given
        String account = Admin.createAccount("revoking");
        String key = Admin.createKey(account, "lost").getString("id");

        // When
        int first = Admin.call().delete("/admin/keys/" + key).statusCode();
        String end = Admin.call()
                .get("/admin/accounts/" + account + "/keys")
                .jsonPath()
                .getString("keys[0].revoked_at");
        int second = Admin.call().delete("/admin/keys/" + key).statusCode();

        // Then
        assertThat(first).isEqualTo(204);
        assertThat(second).isEqualTo(204);
        assertThat(end).isNotNull();
        assertThat(Admin.call()
                        .get("/admin/accounts/" + account + "/keys")
                        .jsonPath()
                        .getString("keys[0].revoked_at"))
                .isEqualTo(end);
    }
}

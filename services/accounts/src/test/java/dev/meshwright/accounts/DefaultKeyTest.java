package dev.meshwright.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.accounts.domain.Keys;
import dev.meshwright.accounts.domain.NewKey;
import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Topic;
import dev.meshwright.shared.keys.KeyHash;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(AccountsSettings.class)
class DefaultKeyTest {

    private static final int STARTS = 4;
    private static final TestTopic KEYS = new TestTopic(Topic.ACCOUNT_KEYS.topicName());

    @Inject
    Keys keys;

    @Test
    void theDefaultKeyIsThereFromTheStart() {
        // Then
        assertThat(ids(AccountsSettings.DEFAULT_KEY)).hasSize(1);
        await().atMost(ONE_MINUTE)
                .untilAsserted(() -> assertThat(KEYS.records(KeyHash.of(AccountsSettings.DEFAULT_KEY)))
                        .hasSize(1));
    }

    @Test
    void aSecondStartMakesNoSecondKeyAndTellsNothing() {
        // Given
        String key = "sk-started-with-twice";
        keys.ensureLocalKey(new NewKey(key));
        List<String> first = ids(key);

        // When
        keys.ensureLocalKey(new NewKey(key));

        // Then
        assertThat(ids(key)).hasSize(1).isEqualTo(first);
        keys.ensureLocalKey(new NewKey("sk-told-after-the-other"));
        await().atMost(ONE_MINUTE)
                .until(() -> KEYS.records(KeyHash.of("sk-told-after-the-other")).size() == 1);
        assertThat(KEYS.records(KeyHash.of(key))).hasSize(1);
    }

    @Test
    void replicasThatStartAtOnceMakeOneKey() throws SQLException {
        // Given
        String key = "sk-started-with-at-once";
        List<CompletableFuture<Void>> starts = new ArrayList<>();

        // When
        try (ExecutorService starters = Executors.newFixedThreadPool(STARTS);
                Connection blocking = EmbeddedSystem.superuser();
                Statement statement = blocking.createStatement()) {
            blocking.setAutoCommit(false);
            // Reads go on, so that each of them finds no key before any of them can write one.
            statement.execute("lock table accounts.account, accounts.api_key in share mode");
            for (int start = 0; start < STARTS; start++) {
                starts.add(CompletableFuture.runAsync(() -> keys.ensureLocalKey(new NewKey(key)), starters));
            }
            await().atMost(ONE_MINUTE)
                    .until(() -> TestDatabase.texts("select pid from pg_locks where not granted")
                                    .size()
                            >= STARTS);
            blocking.rollback();
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        }

        // Then
        assertThat(ids(key)).hasSize(1);
    }

    @Test
    void aRevokedDefaultKeyStaysRevoked() {
        // Given
        String key = "sk-revoked-by-an-operator";
        keys.ensureLocalKey(new NewKey(key));
        Admin.call().delete("/admin/keys/" + ids(key).getFirst()).then().statusCode(204);

        // When
        keys.ensureLocalKey(new NewKey(key));

        // Then
        assertThat(TestDatabase.texts(
                        "select id from accounts.api_key where key_hash = ? and revoked_at is not null",
                        KeyHash.of(key)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sk-", "sk-short", "another-word-1234", "sk-with a space", "sk-with-ümlauts"})
    void aKeyThatNoCallCouldBringIsRefused(String key) {
        // Then
        assertThatThrownBy(() -> new NewKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sk-");
    }

    private static List<String> ids(String key) {
        return TestDatabase.texts("select id from accounts.api_key where key_hash = ?", KeyHash.of(key));
    }
}

package dev.meshwright.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Topic;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.KeyLimits;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.keys.KeyHash;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(AccountsSettings.class)
class KeyEventsTest {

    private static final TestTopic KEYS = new TestTopic(Topic.ACCOUNT_KEYS.topicName());

    @Test
    void aNewKeyIsToldAsACloudEventUnderItsHash() throws UnreadableEventException {
        // Given
        String account = Admin.createAccount("told");

        // When
        JsonPath created = Admin.createKey(account, "laptop");

        // Then
        String hash = KeyHash.of(created.getString("key"));
        ConsumerRecord<String, byte[]> told = awaitRecords(hash, 1).getFirst();
        assertThat(TestTopic.header(told, "ce_specversion")).isEqualTo("1.0");
        assertThat(TestTopic.header(told, "ce_type")).isEqualTo("dev.meshwright.account-key.changed.v1");
        assertThat(TestTopic.header(told, "ce_source")).isEqualTo("/meshwright/accounts");
        assertThat(UUID.fromString(TestTopic.header(told, "ce_id"))).isNotNull();
        assertThat(Instant.parse(TestTopic.header(told, "ce_time"))).isBeforeOrEqualTo(Instant.now());
        assertThat(TestTopic.header(told, "content-type")).isEqualTo("application/json");
        assertThat(read(told))
                .isEqualTo(new AccountKeyChanged(
                        hash,
                        created.getString("prefix"),
                        UUID.fromString(account),
                        "laptop",
                        false,
                        "default",
                        new KeyLimits(3, 10, 50)));
        assertThat(new String(told.value(), StandardCharsets.UTF_8))
                .doesNotContain(created.getString("key").substring(8));
    }

    @Test
    void aRevokedKeyIsToldOnceHoweverOftenItIsRevoked() throws UnreadableEventException {
        // Given
        String account = Admin.createAccount("revoked");
        JsonPath created = Admin.createKey(account, "lost");
        String hash = KeyHash.of(created.getString("key"));

        // When
        Admin.call().delete("/admin/keys/" + created.getString("id"));
        Admin.call().delete("/admin/keys/" + created.getString("id"));

        // Then
        JsonPath later = Admin.createKey(account, "told after it");
        awaitRecords(KeyHash.of(later.getString("key")), 1);
        List<ConsumerRecord<String, byte[]>> told = KEYS.records(hash);
        assertThat(told).hasSize(2);
        assertThat(read(told.getFirst()).revoked()).isFalse();
        assertThat(read(told.getLast()).revoked()).isTrue();
    }

    private static AccountKeyChanged read(ConsumerRecord<String, byte[]> told) throws UnreadableEventException {
        return (AccountKeyChanged) EventJson.read(EventType.ACCOUNT_KEY_CHANGED, told.value());
    }

    private static List<ConsumerRecord<String, byte[]>> awaitRecords(String key, int count) {
        return await().atMost(ONE_MINUTE).until(() -> KEYS.records(key), found -> found.size() >= count);
    }
}

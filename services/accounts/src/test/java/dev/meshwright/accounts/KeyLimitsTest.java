package dev.meshwright.accounts;

import static io.restassured.RestAssured.given;
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
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(AccountsSettings.class)
class KeyLimitsTest {

    private static final TestTopic KEYS = new TestTopic(Topic.ACCOUNT_KEYS.topicName());

    static Stream<Arguments> asked() {
        return Stream.of(
                Arguments.of("{\"name\":\"k\"}", new KeyLimits(3, 10, 50)),
                Arguments.of("{\"name\":\"k\",\"limits\":{}}", new KeyLimits(3, 10, 50)),
                Arguments.of("{\"name\":\"k\",\"limits\":{\"active\":7}}", new KeyLimits(7, 10, 50)),
                Arguments.of("{\"name\":\"k\",\"limits\":{\"hourly\":null}}", new KeyLimits(3, null, 50)),
                Arguments.of(
                        "{\"name\":\"k\",\"limits\":{\"active\":0,\"hourly\":1,\"daily\":2.0}}",
                        new KeyLimits(0, 1, 2)),
                Arguments.of("{\"name\":\"k\",\"limits\":null}", KeyLimits.NONE));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aKeyHasTheLimitsThatItWasMadeWithAndElseTheDefaults(String body, KeyLimits expected)
            throws UnreadableEventException {
        // When
        JsonPath created = create(body);

        // Then
        assertThat(limits(created.getMap("limits"))).isEqualTo(expected);
        assertThat(asked(created.getString("key")).limits()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"active\":1}|1|10|50",
                "{\"active\":null,\"daily\":9}||10|9",
                "{\"active\":null,\"hourly\":null,\"daily\":null}|||",
                "null|||",
            })
    void changingLimitsLeavesAloneWhatIsNotNamedAndIsTold(String limits, Integer active, Integer hourly, Integer daily)
            throws UnreadableEventException {
        // Given
        JsonPath created = create("{\"name\":\"k\"}");

        // When
        Response changed = change(created.getString("id"), "{\"limits\":" + limits + "}");

        // Then
        KeyLimits expected = new KeyLimits(active, hourly, daily);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(limits(changed.jsonPath().getMap("limits"))).isEqualTo(expected);
        assertThat(changed.jsonPath().getString("key")).isNull();
        List<AccountKeyChanged> told = awaitTold(created.getString("key"), 2);
        assertThat(told.getLast().limits()).isEqualTo(expected);
        assertThat(told.getLast().revoked()).isFalse();
    }

    @Test
    void limitsThatStayTheSameAreNotToldAgain() throws UnreadableEventException {
        // Given
        JsonPath created = create("{\"name\":\"k\"}");

        // When
        change(created.getString("id"), "{\"limits\":{\"active\":3}}").then().statusCode(200);

        // Then
        change(created.getString("id"), "{\"limits\":{\"active\":4}}").then().statusCode(200);
        assertThat(awaitTold(created.getString("key"), 2))
                .extracting(event -> event.limits().active())
                .containsExactly(3, 4);
    }

    @Test
    void aKeyTellsThePlanOfItsAccount() throws UnreadableEventException {
        // Given
        JsonPath account = Admin.call()
                .body("{\"name\":\"studio\",\"plan\":\"team\"}")
                .post("/admin/accounts")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        // When
        JsonPath created = Admin.createKey(account.getString("id"), "laptop");

        // Then
        assertThat(account.getString("plan")).isEqualTo("team");
        assertThat(asked(created.getString("key")).plan()).isEqualTo("team");
        assertThat(asked(create("{\"name\":\"k\"}").getString("key")).plan()).isEqualTo("default");
    }

    @Test
    void theLocalKeyHasNoLimits() throws UnreadableEventException {
        // Then
        assertThat(asked(AccountsSettings.DEFAULT_KEY).limits()).isEqualTo(KeyLimits.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"limits\":3}|limits",
                "{\"limits\":[3]}|limits",
                "{\"limits\":{\"active\":-1}}|limits.active",
                "{\"limits\":{\"active\":1.5}}|limits.active",
                "{\"limits\":{\"hourly\":\"10\"}}|limits.hourly",
                "{\"limits\":{\"daily\":1000000001}}|limits.daily",
                "{\"limits\":{\"daily\":1e400}}|limits.daily",
                "{}|limits",
            })
    void wrongLimitsAreRefusedByTheirField(String body, String field) {
        // Given
        String key = create("{\"name\":\"k\"}").getString("id");

        // When
        Response response = change(key, body);

        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("error")).isEqualTo("INVALID_PARAMETER");
        assertThat(response.jsonPath().getList("errors.field")).containsExactly(field);
    }

    @Test
    void everyWrongFieldOfANewKeyIsNamedAtOnce() {
        // Given
        String account = Admin.createAccount("refused");

        // When
        Response response = Admin.call()
                .body("{\"name\":7,\"limits\":{\"active\":-1,\"hourly\":true}}")
                .post("/admin/accounts/" + account + "/keys");

        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getList("errors.field"))
                .containsExactlyInAnyOrder("name", "limits.active", "limits.hourly");
        assertThat(Admin.call()
                        .get("/admin/accounts/" + account + "/keys")
                        .jsonPath()
                        .getList("keys"))
                .isEmpty();
    }

    private static JsonPath create(String body) {
        return Admin.call()
                .body(body)
                .post("/admin/accounts/" + Admin.createAccount("limited") + "/keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Response change(String key, String body) {
        return Admin.call().body(body).patch("/admin/keys/" + key);
    }

    private static AccountKeyChanged asked(String key) throws UnreadableEventException {
        return read(given().header("X-Internal-Token", AccountsSettings.INTERNAL_TOKEN)
                .get("/internal/keys/" + KeyHash.of(key))
                .asByteArray());
    }

    private static List<AccountKeyChanged> awaitTold(String key, int count) throws UnreadableEventException {
        List<ConsumerRecord<String, byte[]>> records =
                await().atMost(ONE_MINUTE).until(() -> KEYS.records(KeyHash.of(key)), found -> found.size() >= count);
        assertThat(records).hasSize(count);
        List<AccountKeyChanged> told = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> found : records) {
            told.add(read(found.value()));
        }
        return told;
    }

    private static AccountKeyChanged read(byte[] value) throws UnreadableEventException {
        return (AccountKeyChanged) EventJson.read(EventType.ACCOUNT_KEY_CHANGED, value);
    }

    private static KeyLimits limits(Map<String, Integer> answer) {
        return new KeyLimits(answer.get("active"), answer.get("hourly"), answer.get("daily"));
    }
}

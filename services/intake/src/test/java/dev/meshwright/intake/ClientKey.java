package dev.meshwright.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.KeyLimits;
import dev.meshwright.shared.event.CloudEvents;
import dev.meshwright.shared.keys.KeyHash;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;

/** An API key that the accounts service, which is not there, has told of. */
record ClientKey(String secret, UUID account, KeyLimits limits) {

    private static ClientKey shared;

    /** A key for whoever needs no key of its own. */
    static synchronized ClientKey shared() {
        if (shared == null) {
            shared = make();
        }
        return shared;
    }

    /** A new key of a new account; when this returns, calls are taken with it. */
    static ClientKey make() {
        return make(KeyLimits.NONE);
    }

    /** A new key of a new account with limits. */
    static ClientKey make(KeyLimits limits) {
        return make(Ids.next(), limits);
    }

    private static ClientKey make(UUID account, KeyLimits limits) {
        ClientKey key = new ClientKey("sk-of-the-tests-" + Ids.next(), account, limits);
        key.tell(false);
        await().atMost(ONE_MINUTE)
                .until(() -> key.call().body("[]").post("/api/v1/phase1/submit").statusCode() == 400);
        return key;
    }

    /** Another key of the same account. */
    ClientKey sibling() {
        return make(account, limits);
    }

    /** When this returns, calls are refused with it. */
    void revoke() {
        tell(true);
        await().atMost(ONE_MINUTE)
                .until(() -> call().body("[]").post("/api/v1/phase1/submit").statusCode() == 401);
    }

    RequestSpecification call() {
        return given().header("Authorization", "Bearer " + secret).contentType("application/json");
    }

    private void tell(boolean revoked) {
        AccountKeyChanged event = new AccountKeyChanged(
                KeyHash.of(secret), secret.substring(0, 7), account, "of the tests", revoked, "default", limits);
        new TestTopic(event.topic().topicName())
                .send(
                        event.key(),
                        CloudEvents.headers(event, Ids.next().toString(), "accounts", Instant.now()),
                        EventJson.write(event));
    }
}

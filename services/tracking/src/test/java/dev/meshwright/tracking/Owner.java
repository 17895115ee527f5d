package dev.meshwright.tracking;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.meshwright.model.Ids;
import dev.meshwright.shared.keys.KeyHash;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** An account and the key that it calls with. */
record Owner(UUID account, String key) {

    /** Whose key this service has heard of. */
    static Owner any() {
        Owner owner = new Owner(Ids.next(), "sk-test-" + Ids.next());
        Steps.key(owner.account, KeyHash.of(owner.key));
        await().until(() -> owner.calls().get("/api/v1/submissions").statusCode() == 200);
        return owner;
    }

    RequestSpecification calls() {
        return given().header("Authorization", "Bearer " + key);
    }

    RequestSpecification sends(String json) {
        return calls().contentType("application/json").body(json);
    }

    Steps submission() {
        return Steps.of(account);
    }
}

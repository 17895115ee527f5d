package dev.meshwright.projects;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.model.Ids;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.shared.keys.KeyHash;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** An API key that the accounts service, which is not there, has told of. */
record ClientKey(String secret, UUID account) {

    /** A new key of a new account; when this returns, calls are taken with it. */
    static ClientKey make() {
        ClientKey key = new ClientKey("sk-of-the-tests-" + Ids.next(), Ids.next());
        Told.event(new AccountKeyChanged(
                KeyHash.of(key.secret),
                key.secret.substring(0, 7),
                key.account,
                "of the tests",
                false,
                "default",
                null));
        await().atMost(ONE_MINUTE)
                .until(() -> key.call().get("/api/v1/projects").statusCode() == 200);
        return key;
    }

    RequestSpecification call() {
        return given().header("Authorization", "Bearer " + secret);
    }

    RequestSpecification json(String body) {
        return call().contentType("application/json").body(body);
    }

    /** The path of a new project. */
    String project() {
        return "/api/v1/projects/"
                + json("{\"name\":\"of a test\"}").post("/api/v1/projects").path("id");
    }

    Response upload(String project, String filename, String content) {
        return Form.file(filename, content).send(call(), project);
    }
}

package dev.meshwright.accounts;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Calls of whoever runs the installation. */
final class Admin {

    private Admin() {}

    static RequestSpecification call() {
        return given().header("Authorization", "Bearer " + AccountsSettings.ADMIN_TOKEN)
                .contentType("application/json");
    }

    /** @return the account's id */
    static String createAccount(String name) {
        return call().body(Map.of("name", name))
                .post("/admin/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the answer, which holds the key */
    static JsonPath createKey(String account, String name) {
        return call().body(Map.of("name", name))
                .post("/admin/accounts/" + account + "/keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}

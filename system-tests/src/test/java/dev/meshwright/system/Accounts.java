package dev.meshwright.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Makes accounts and keys, as an operator does. */
record Accounts(RunningSystem system) {

    /** A client of an account of its own, without limits. */
    Client newClient() {
        return new Client(system, newKey(newAccount(), unlimited()).field("key"));
    }

    String newAccount() {
        return admin().post("/admin/accounts", "{\"name\":\"an account of tests\"}")
                .is(201)
                .field("id");
    }

    /** @param limits {@code active}, {@code hourly}, {@code daily}; null for none */
    Answered newKey(String account, Map<String, Integer> limits) {
        return admin().post(
                        "/admin/accounts/" + account + "/keys",
                        Client.json(Map.of("name", "a key of tests", "limits", limits)))
                .is(201);
    }

    void revoke(String keyId) {
        admin().delete("/admin/keys/" + keyId).is(204);
    }

    static Map<String, Integer> unlimited() {
        return limits(null);
    }

    /** That many at a time, any number an hour and a day. */
    static Map<String, Integer> limits(Integer active) {
        Map<String, Integer> limits = new HashMap<>();
        limits.put("active", active);
        limits.put("hourly", null);
        limits.put("daily", null);
        return limits;
    }

    private Client admin() {
        try {
            return new Client(system, system.adminToken());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}

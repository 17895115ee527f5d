package dev.meshwright.accounts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** What the tests' accounts service is told beside the places of Kafka and PostgreSQL. */
public final class AccountsSettings implements QuarkusTestResourceLifecycleManager {

    public static final String ADMIN_TOKEN = "admin-token-of-the-tests";
    public static final String INTERNAL_TOKEN = "internal-token-of-the-tests";
    public static final String DEFAULT_KEY = "sk-default-key-of-the-tests";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "meshwright.admin.token",
                ADMIN_TOKEN,
                "meshwright.internal.token",
                INTERNAL_TOKEN,
                "meshwright.default.key",
                DEFAULT_KEY,
                "meshwright.accounts.tiers[1].name",
                "studio",
                "meshwright.accounts.tiers[1].usd-monthly",
                "49.5",
                "meshwright.accounts.tiers[1].monthly-cubes",
                "1000",
                "meshwright.accounts.tiers[1].can-topup",
                "true",
                "meshwright.accounts.flat-op-cubes.refine",
                "2");
    }

    @Override
    public void stop() {
        // There is nothing to stop.
    }
}

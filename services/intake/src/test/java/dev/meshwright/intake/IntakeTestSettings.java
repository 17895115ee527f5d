package dev.meshwright.intake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** What the tests' intake service is told beside the places of Kafka and PostgreSQL. */
public final class IntakeTestSettings implements QuarkusTestResourceLifecycleManager {

    public static final String INTERNAL_TOKEN = "internal-token-of-the-tests";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "meshwright.internal.token",
                INTERNAL_TOKEN,
                // Nobody listens there: keys are known from their events alone.
                "meshwright.services.accounts.url",
                "http://127.0.0.1:1");
    }

    @Override
    public void stop() {
        // There is nothing to stop.
    }
}

package dev.meshwright.embedded.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a {@code @QuarkusTest} a real Kafka and a real PostgreSQL, which all tests of the JVM share. */
public final class EmbeddedSystemResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return EmbeddedSystem.settings();
    }

    @Override
    public void stop() {
        // The parts end with the JVM: the next test class wants them too.
    }
}

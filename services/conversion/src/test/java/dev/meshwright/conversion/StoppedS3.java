package dev.meshwright.conversion;

import dev.meshwright.s3server.S3Server;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** Leads a {@code @QuarkusTest} to an S3 server that is down, and has files passed through the service. */
public final class StoppedS3 implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (S3Server server = S3Server.running()) {
            Map<String, String> settings = new HashMap<>(server.settings());
            settings.put("meshwright.objects.signed-urls", "false");
            return settings;
        }
    }

    @Override
    public void stop() {
        // It has been down from the beginning.
    }
}

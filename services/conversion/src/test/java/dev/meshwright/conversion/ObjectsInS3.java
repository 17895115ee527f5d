package dev.meshwright.conversion;

import dev.meshwright.s3server.S3Server;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a {@code @QuarkusTest} its objects in a real S3 server. */
public final class ObjectsInS3 implements QuarkusTestResourceLifecycleManager {

    private S3Server server;

    @Override
    public Map<String, String> start() {
        server = S3Server.running();
        return server.settings();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}

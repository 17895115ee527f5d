package dev.meshwright.shared.objects;

import dev.meshwright.s3server.S3Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class S3ObjectStoreTest extends ObjectStoreContract {

    private static S3Server server;
    private static S3ObjectStore store;

    @BeforeAll
    static void startServer() {
        server = S3Server.running();
        store = S3ObjectStore.of(StoreSettings.of(server.settings()));
    }

    @AfterAll
    static void stopServer() {
        store.close();
        server.close();
    }

    @Override
    ObjectStore store() {
        return store;
    }
}

package dev.meshwright.shared.objects;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the one store of a program, as its operator has chosen. */
final class ObjectStores {

    private ObjectStores() {}

    @Produces
    @Singleton
    static ObjectStore store(ObjectStoreSettings settings) {
        return switch (settings.kind()) {
            case DIRECTORY -> new DirectoryObjectStore(settings.directory());
            case S3 -> S3ObjectStore.of(settings);
        };
    }

    static void close(@Disposes ObjectStore store) {
        if (store instanceof S3ObjectStore s3) {
            s3.close();
        }
    }
}

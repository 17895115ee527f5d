package dev.meshwright.projects.domain;

import dev.meshwright.model.Ids;
import dev.meshwright.shared.objects.ObjectStore;
import dev.meshwright.shared.objects.OwnedObjects;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;

/** The bytes of source files, as they came. Each version lies under a new name. */
@Singleton
class SourceObjects extends OwnedObjects {

    SourceObjects(
            ObjectStore store,
            @DataSource("projects") AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transactions) {
        super(store, dataSource, transactions);
    }

    /** Stores bytes; outside of any transaction. The name is loose until it is taken. */
    String put(UUID projectId, byte[] bytes) {
        String name = "projects/" + projectId + "/" + Ids.next();
        put(name, bytes);
        return name;
    }
}

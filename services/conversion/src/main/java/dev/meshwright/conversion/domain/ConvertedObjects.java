package dev.meshwright.conversion.domain;

import dev.meshwright.shared.objects.ObjectStore;
import dev.meshwright.shared.objects.OwnedObjects;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The bytes of converted files. Their names are random: a file is given to everybody whose model has the same content,
 * and its name, which events and signed addresses show, must not tell any of them whose job made it.
 */
@Singleton
public class ConvertedObjects extends OwnedObjects {

    ConvertedObjects(
            ObjectStore store,
            @DataSource("conversion") AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transactions) {
        super(store, dataSource, transactions);
    }

    /** Stores what an attempt has made; outside of any transaction. The name is loose until it is taken. */
    public String put(ConversionLease lease, Path file) {
        String name = "conversions/" + UUID.randomUUID() + "." + lease.kind().extension();
        put(name, file);
        return name;
    }
}

package dev.meshwright.conversion.domain;

import dev.meshwright.shared.objects.ObjectStore;
import dev.meshwright.shared.objects.OwnedObjects;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.file.Path;

/** The bytes of converted files. Each attempt has names of its own. */
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
        String name = "conversions/" + lease.conversionId() + "/attempt-" + lease.attempt() + "."
                + lease.kind().extension();
        put(name, file);
        return name;
    }
}

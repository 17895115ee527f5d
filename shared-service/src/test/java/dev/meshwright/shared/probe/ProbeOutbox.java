package dev.meshwright.shared.probe;

import dev.meshwright.model.ServiceName;
import dev.meshwright.shared.outbox.Outbox;
import dev.meshwright.shared.outbox.OutboxSupport;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

/** The outbox of the tests' own service. */
@Singleton
public class ProbeOutbox extends Outbox {

    ProbeOutbox(@DataSource("intake") AgroalDataSource dataSource, OutboxSupport support) {
        super(ServiceName.INTAKE, dataSource, support);
    }
}

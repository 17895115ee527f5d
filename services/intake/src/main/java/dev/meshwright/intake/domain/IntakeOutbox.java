package dev.meshwright.intake.domain;

import dev.meshwright.model.ServiceName;
import dev.meshwright.shared.outbox.Outbox;
import dev.meshwright.shared.outbox.OutboxSupport;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

/** What the intake service tells: submissions made. */
@Singleton
public class IntakeOutbox extends Outbox {

    IntakeOutbox(@DataSource("intake") AgroalDataSource dataSource, OutboxSupport support) {
        super(ServiceName.INTAKE, dataSource, support);
    }
}

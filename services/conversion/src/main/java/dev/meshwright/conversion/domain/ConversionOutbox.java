package dev.meshwright.conversion.domain;

import dev.meshwright.model.ServiceName;
import dev.meshwright.shared.outbox.Outbox;
import dev.meshwright.shared.outbox.OutboxSupport;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

/** What the conversion service tells: what is to be converted and what came of it, and the records that it could not handle. */
@Singleton
public class ConversionOutbox extends Outbox {

    ConversionOutbox(@DataSource("conversion") AgroalDataSource dataSource, OutboxSupport support) {
        super(ServiceName.CONVERSION, dataSource, support);
    }
}

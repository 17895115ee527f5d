package dev.meshwright.tracking.domain;

import dev.meshwright.model.ServiceName;
import dev.meshwright.shared.outbox.Outbox;
import dev.meshwright.shared.outbox.OutboxSupport;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

/** What the tracking service tells: what owners do about their submissions. */
@Singleton
public class TrackingOutbox extends Outbox {

    TrackingOutbox(@DataSource("tracking") AgroalDataSource dataSource, OutboxSupport support) {
        super(ServiceName.TRACKING, dataSource, support);
    }
}

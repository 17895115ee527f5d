package dev.meshwright.generation.domain;

import dev.meshwright.model.ServiceName;
import dev.meshwright.shared.outbox.Outbox;
import dev.meshwright.shared.outbox.OutboxSupport;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

/** What the generation service tells: every step of every job. */
@Singleton
public class GenerationOutbox extends Outbox {

    GenerationOutbox(@DataSource("generation") AgroalDataSource dataSource, OutboxSupport support) {
        super(ServiceName.GENERATION, dataSource, support);
    }
}

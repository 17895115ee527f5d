package dev.meshwright.projects.domain;

import dev.meshwright.model.ServiceName;
import dev.meshwright.shared.outbox.Outbox;
import dev.meshwright.shared.outbox.OutboxSupport;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

/** What the projects service tells: nothing yet but the records that it could not handle. */
@Singleton
public class ProjectsOutbox extends Outbox {

    ProjectsOutbox(@DataSource("projects") AgroalDataSource dataSource, OutboxSupport support) {
        super(ServiceName.PROJECTS, dataSource, support);
    }
}

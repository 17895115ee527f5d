package dev.meshwright.projects.domain;

import dev.meshwright.model.ServiceName;
import dev.meshwright.shared.outbox.Outbox;
import dev.meshwright.shared.outbox.OutboxSupport;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

/** What the projects service tells: projects that are gone. */
@Singleton
public class ProjectsOutbox extends Outbox {

    ProjectsOutbox(@DataSource("projects") AgroalDataSource dataSource, OutboxSupport support) {
        super(ServiceName.PROJECTS, dataSource, support);
    }
}

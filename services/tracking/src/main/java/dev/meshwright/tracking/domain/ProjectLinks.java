package dev.meshwright.tracking.domain;

import dev.meshwright.model.event.ProjectDeleted;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Keeps jobs from pointing at projects that are gone. Whoever links a job to a project shares a lock on it until the
 * transaction ends; whoever takes note of its end has the lock alone. So a link is either seen and cut, or refused.
 */
@Singleton
class ProjectLinks {

    private static final String LOCK = "hashtextextended('project-link:' || cast(cast(:project as uuid) as text), 0)";

    /** Only a job that is shown has a project, and only those are in the index. */
    static final String CUT = """
            update job set project_id = null, revision = revision + 1
            where project_id = :project and created_at is not null
            """;

    private final EntityManager entities;

    ProjectLinks(@PersistenceUnit("tracking") EntityManager entities) {
        this.entities = entities;
    }

    /** Whether a job may be linked to the project, for as long as the transaction lasts. */
    boolean hold(UUID projectId) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock_shared(" + LOCK + ") as text)")
                .setParameter("project", projectId)
                .getSingleResult();
        // In a statement of its own: it has to see what whoever had the lock before has committed.
        return entities.createNativeQuery("select 1 from deleted_project where project_id = :project")
                .setParameter("project", projectId)
                .getResultList()
                .isEmpty();
    }

    /** Cuts every link to a project, for good. */
    void cut(ProjectDeleted deleted) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(" + LOCK + ") as text)")
                .setParameter("project", deleted.projectId())
                .getSingleResult();
        entities.createNativeQuery("""
                        insert into deleted_project (project_id, deleted_at) values (:project, :at)
                        on conflict do nothing
                        """)
                .setParameter("project", deleted.projectId())
                .setParameter("at", deleted.at())
                .executeUpdate();
        entities.createNativeQuery(CUT)
                .setParameter("project", deleted.projectId())
                .executeUpdate();
    }
}

package dev.meshwright.tracking.domain;

import dev.meshwright.model.JobStatus;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.Session;

/** Writes what owners note about jobs. Each change gives the row its next revision; what is so already is no change. */
@Singleton
class JobLabelStore {

    private final EntityManager entities;

    JobLabelStore(@PersistenceUnit("tracking") EntityManager entities) {
        this.entities = entities;
    }

    /** Holds the row of an account's job; empty when it is not here, or not the account's. */
    Optional<OwnedJob> hold(UUID id, UUID accountId) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery("""
                        select status, task, prompt from job
                        where id = :id and account_id = :account and created_at is not null for update
                        """, Tuple.class)
                .setParameter("id", id)
                .setParameter("account", accountId)
                .getResultList()
                .stream()
                .map(row -> new OwnedJob(
                        id,
                        accountId,
                        JobStatus.ofWord(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class)))
                .findFirst();
    }

    boolean nickname(OwnedJob job, String nickname) {
        boolean changed = change(job, "nickname", "text", nickname).isPresent();
        if (changed) {
            entities.createNativeQuery("update job_text set content = :content where job_id = :id")
                    .setParameter("content", SearchText.of(job.task(), job.prompt(), nickname))
                    .setParameter("id", job.id())
                    .executeUpdate();
        }
        return changed;
    }

    OptionalLong archived(OwnedJob job, boolean archived) {
        return change(job, "is_archived", "boolean", archived);
    }

    OptionalLong visible(OwnedJob job, boolean visible) {
        return change(job, "is_visible", "boolean", visible);
    }

    OptionalLong pinned(OwnedJob job, boolean pinned) {
        return change(job, "is_pinned", "boolean", pinned);
    }

    OptionalLong project(OwnedJob job, UUID projectId) {
        return change(job, "project_id", "uuid", projectId);
    }

    OptionalLong deleted(OwnedJob job, boolean deleted) {
        return change(job, "is_deleted", "boolean", deleted);
    }

    /** Notes that the job is to be cancelled, and gives the row's new revision. */
    long cancelRequested(OwnedJob job, Instant at) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        update job set cancel_requested_at = :at, revision = revision + 1 where id = :id
                        returning revision
                        """, Long.class)
                .setParameter("at", at)
                .setParameter("id", job.id())
                .getSingleResult();
    }

    /** The row's new revision; empty when the column holds the value already. */
    private OptionalLong change(OwnedJob job, String column, String type, Object value) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery("""
                        update job set %1$s = cast(:value as %2$s), revision = revision + 1
                        where id = :id and %1$s is distinct from cast(:value as %2$s)
                        returning revision
                        """.formatted(column, type), Long.class)
                .setParameter("value", value)
                .setParameter("id", job.id())
                .getResultList()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}

package dev.meshwright.tracking.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs, for reading. */
@Singleton
class JobRepository implements PanacheRepositoryBase<Job, UUID> {

    private static final int COUNTED_AT_MOST = 10_000;

    Optional<Job> findShown(UUID id) {
        return find("id = ?1 and createdAt is not null", id).firstResultOptional();
    }

    /** An account's jobs, newest first. Null filters let everything through. */
    List<Job> newest(UUID accountId, JobFilter filter) {
        StringBuilder query = new StringBuilder("accountId = :account and createdAt is not null");
        io.quarkus.panache.common.Parameters parameters =
                io.quarkus.panache.common.Parameters.with("account", accountId);
        if (filter.status() != null) {
            query.append(" and status = :status");
            parameters.and("status", filter.status().word());
        }
        if (filter.phase() != null) {
            query.append(" and phase = :phase");
            parameters.and("phase", filter.phase());
        }
        query.append(" order by createdAt desc, id desc");
        return find(query.toString(), parameters).page(0, filter.limit()).list();
    }

    /** How many jobs were queued before one; a long queue is not counted to its end. */
    int queuedBefore(Instant createdAt) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select count(*) from (
                                    select 1 from job where status = 'queued' and created_at < :at limit :most) ahead
                                """)
                        .setParameter("at", createdAt)
                        .setParameter("most", COUNTED_AT_MOST)
                        .getSingleResult())
                .intValue();
    }
}

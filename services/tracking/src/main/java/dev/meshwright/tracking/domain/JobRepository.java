package dev.meshwright.tracking.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The jobs, for reading. */
@Singleton
class JobRepository implements PanacheRepositoryBase<Job, UUID> {

    static final String ACTIVE = """
            select * from job
            where account_id = :account and status in ('queued', 'processing')
                and created_at is not null and not is_deleted
            order by created_at, id limit :most
            """;

    static final int COUNTED_AT_MOST = 10_000;

    Optional<Job> findShown(UUID id) {
        return find("id = ?1 and createdAt is not null", id).firstResultOptional();
    }

    /** What a filter asks for, and one more where there is more. */
    List<Job> list(UUID accountId, JobFilter filter) {
        if (filter.search() != null) {
            // Whether an index helps depends on the words, which a plan made for all words knows nothing of.
            getEntityManager()
                    .createNativeQuery("set local plan_cache_mode = force_custom_plan")
                    .executeUpdate();
        }
        JobQuery query = JobQuery.of(accountId, filter);
        NativeQuery<Job> statement = getEntityManager().unwrap(Session.class).createNativeQuery(query.sql(), Job.class);
        query.parameters().forEach(statement::setParameter);
        return statement.getResultList();
    }

    List<Job> active(UUID accountId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ACTIVE, Job.class)
                .setParameter("account", accountId)
                .setParameter("most", COUNTED_AT_MOST)
                .getResultList();
    }

    /** Those of the jobs that have ended. */
    List<UUID> ended(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id from job where id = any(:ids) and completed_at is not null", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
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

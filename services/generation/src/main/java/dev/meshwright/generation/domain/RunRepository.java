package dev.meshwright.generation.domain;

import dev.meshwright.shared.queue.WaitingRows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The runs. */
@Singleton
class RunRepository implements PanacheRepositoryBase<Run, UUID>, WaitingRows<Run> {

    @Override
    public void store(Run run) {
        persist(run);
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }

    /** The run, held until the transaction ends. */
    Optional<Run> hold(UUID submissionId) {
        return findByIdOptional(submissionId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The run while an attempt still has it, held until the transaction ends. */
    Optional<Run> hold(Lease lease) {
        return hold(lease.submissionId())
                .filter(run -> run.state() == RunState.RUNNING && run.attempt() == lease.attempt());
    }

    @Override
    public void holdLine(UUID accountId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:line, 0))")
                .setParameter("line", "line:" + accountId)
                .getSingleResult();
    }

    /** Whose run it is, without a look at anything of it that may change. */
    Optional<UUID> findAccount(UUID submissionId) {
        return getEntityManager()
                .createQuery("select accountId from Run where submissionId = ?1", UUID.class)
                .setParameter(1, submissionId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean hasHead(UUID accountId) {
        return count("accountId = ?1 and state = 'queued' and atHead = true", accountId) > 0;
    }

    @Override
    public Optional<Run> nextInLine(UUID accountId) {
        return find("accountId = ?1 and state = 'queued' order by createdAt, submissionId", accountId)
                .firstResultOptional();
    }

    /** The present attempt of each of the runs that somebody works on. */
    Map<UUID, Integer> attemptsAtRunning(Collection<UUID> submissionIds) {
        return getEntityManager()
                .createQuery(
                        "select submissionId, attempt from Run where state = 'running' and submissionId in ?1",
                        Tuple.class)
                .setParameter(1, submissionIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class)));
    }

    List<UUID> ended(Collection<UUID> submissionIds) {
        return getEntityManager()
                .createQuery(
                        "select submissionId from Run where endedAt is not null and submissionId in ?1", UUID.class)
                .setParameter(1, submissionIds)
                .getResultList();
    }

    void rememberEarlyCancellation(UUID submissionId, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into early_cancellation (submission_id, requested_at) values (?1, ?2)
                        on conflict do nothing
                        """)
                .setParameter(1, submissionId)
                .setParameter(2, at)
                .executeUpdate();
    }

    /** Whether there was one. */
    boolean forgetEarlyCancellation(UUID submissionId) {
        return getEntityManager()
                        .createNativeQuery("delete from early_cancellation where submission_id = ?1")
                        .setParameter(1, submissionId)
                        .executeUpdate()
                == 1;
    }
}

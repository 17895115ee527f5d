package dev.meshwright.generation.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The runs. */
@Singleton
class RunRepository implements PanacheRepositoryBase<Run, UUID> {

    /** The run, held until the transaction ends. */
    Optional<Run> hold(UUID submissionId) {
        return findByIdOptional(submissionId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The run while an attempt still has it, held until the transaction ends. */
    Optional<Run> hold(Lease lease) {
        return hold(lease.submissionId())
                .filter(run -> run.state() == RunState.RUNNING && run.attempt() == lease.attempt());
    }

    /** Lets one transaction at a time look after the line of an account. */
    void holdLine(UUID accountId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:line, 0))")
                .setParameter("line", "line:" + accountId)
                .getSingleResult();
    }

    boolean hasHead(UUID accountId) {
        return count("accountId = ?1 and state = 'queued' and atHead = true", accountId) > 0;
    }

    Optional<Run> nextInLine(UUID accountId) {
        return find("accountId = ?1 and state = 'queued' order by createdAt, submissionId", accountId)
                .firstResultOptional();
    }
}

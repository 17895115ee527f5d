package dev.meshwright.generation.domain;

import dev.meshwright.shared.queue.WorkRows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** The runs. */
@Singleton
class RunRepository implements PanacheRepositoryBase<Run, UUID> {

    private final WorkRows<Run> work = new WorkRows<>(Run.class, "submissionId", "line", this::getEntityManager);

    /** Those that wait, are at work, or have ended. */
    WorkRows<Run> work() {
        return work;
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

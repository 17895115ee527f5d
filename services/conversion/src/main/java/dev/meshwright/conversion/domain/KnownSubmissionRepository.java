package dev.meshwright.conversion.domain;

import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.SubmissionCreated;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The submissions that were asked about. */
@Singleton
class KnownSubmissionRepository implements PanacheRepositoryBase<KnownSubmission, UUID> {

    /** Two who ask at once store the same. */
    void store(SubmissionCreated submission) {
        getEntityManager()
                .createNativeQuery("""
                        insert into known_submission (submission_id, request) values (:id, :request)
                        on conflict do nothing
                        """)
                .setParameter("id", submission.submissionId())
                .setParameter("request", EventJson.write(submission))
                .executeUpdate();
    }
}

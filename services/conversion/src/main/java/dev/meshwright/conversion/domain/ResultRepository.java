package dev.meshwright.conversion.domain;

import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.Progress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** How submissions ended, and the files of those that ended well. */
@Singleton
class ResultRepository implements PanacheRepositoryBase<Result, UUID> {

    void store(Progress.Completed completed) {
        store(completed.submissionId(), completed.accountId(), null, null);
        for (Artifact artifact : completed.artifacts()) {
            getEntityManager()
                    .createNativeQuery("""
                            insert into asset (submission_id, kind, object_name, size_bytes, sha256, file_name)
                            values (:id, :kind, :object, :size, :sha256, :file)
                            on conflict do nothing
                            """)
                    .setParameter("id", completed.submissionId())
                    .setParameter("kind", artifact.kind().word())
                    .setParameter("object", artifact.objectName())
                    .setParameter("size", artifact.sizeBytes())
                    .setParameter("sha256", artifact.sha256())
                    .setParameter("file", artifact.fileName())
                    .executeUpdate();
        }
    }

    void store(Progress.Failed failed) {
        store(failed.submissionId(), failed.accountId(), failed.errorCode(), failed.errorMessage());
    }

    void store(Progress.Cancelled cancelled) {
        store(
                cancelled.submissionId(),
                cancelled.accountId(),
                Progress.Cancelled.ERROR_CODE,
                Progress.Cancelled.ERROR_MESSAGE);
    }

    private void store(UUID submissionId, UUID accountId, String errorCode, String errorMessage) {
        getEntityManager()
                .createNativeQuery("""
                        insert into result (submission_id, account_id, error_code, error_message)
                        values (:id, :account, :code, :message)
                        on conflict do nothing
                        """)
                .setParameter("id", submissionId)
                .setParameter("account", accountId)
                .setParameter("code", errorCode)
                .setParameter("message", errorMessage == null ? null : errorMessage.replace("\0", ""))
                .executeUpdate();
    }
}

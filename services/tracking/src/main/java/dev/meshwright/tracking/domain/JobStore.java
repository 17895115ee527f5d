package dev.meshwright.tracking.domain;

import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.Progress;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;

/**
 * Writes the progress of jobs. Makes the row if it is not there, as {@link SubmissionStore} does, so that a submission
 * and its progress may arrive in either order, at the same moment, and again.
 */
@Singleton
class JobStore {

    private final EntityManager entities;

    JobStore(@PersistenceUnit("tracking") EntityManager entities) {
        this.entities = entities;
    }

    void store(Progress step) {
        entities.createNativeQuery("""
                        insert into job_event (job_id, sequence, event_type, event)
                        values (:id, :sequence, :type, :event)
                        on conflict do nothing
                        """)
                .setParameter("id", step.submissionId())
                .setParameter("sequence", step.sequence())
                .setParameter("type", EventType.of(step).type())
                .setParameter("event", EventJson.write(step))
                .executeUpdate();
        apply(step);
    }

    private void apply(Progress step) {
        apply(
                step,
                switch (step) {
                    case Progress.Started started -> Change.ofStart(started.attempt());
                    case Progress.Advanced advanced -> Change.ofProgress(advanced.percent(), advanced.message());
                    case Progress.Logged ignored -> Change.NONE;
                    case Progress.Completed completed ->
                        Change.ofEnd(JobStatus.COMPLETED, 1.0, null, null, completed.at());
                    case Progress.Failed failed ->
                        Change.ofEnd(JobStatus.FAILED, null, failed.errorCode(), failed.errorMessage(), failed.at());
                    case Progress.Cancelled cancelled ->
                        Change.ofEnd(
                                JobStatus.CANCELLED,
                                null,
                                Progress.Cancelled.ERROR_CODE,
                                Progress.Cancelled.ERROR_MESSAGE,
                                cancelled.at());
                });
    }

    /** An older step than the newest known, or one after the end, changes nothing. */
    private void apply(Progress step, Change change) {
        Query query = entities.createNativeQuery("""
                with step as (
                    select cast(:id as uuid) as id, cast(:account as uuid) as account_id,
                        cast(:sequence as bigint) as sequence, cast(:status as text) as status,
                        cast(:attempt as integer) as attempt, cast(:percent as double precision) as percent, cast(:message as text) as message,
                        cast(:code as text) as code, cast(:error as text) as error,
                        cast(:completed as timestamptz) as completed_at)
                insert into job as j (id, account_id, status, attempt, percent, progress_message, error_code,
                    error_message, completed_at, last_sequence, status_sequence, progress_sequence)
                select id, account_id, coalesce(status, 'queued'), coalesce(attempt, 0), coalesce(percent, 0), message,
                    code, error, completed_at, sequence,
                    case when status is null then 0 else sequence end,
                    case when message is null then 0 else sequence end
                from step
                on conflict (id) do update set
                    status = case when excluded.status_sequence = 0 then j.status else excluded.status end,
                    attempt = greatest(j.attempt, excluded.attempt),
                    percent = greatest(j.percent, excluded.percent),
                    progress_message = coalesce(excluded.progress_message, j.progress_message),
                    error_code = excluded.error_code,
                    error_message = excluded.error_message,
                    completed_at = excluded.completed_at,
                    last_sequence = excluded.last_sequence,
                    status_sequence = greatest(j.status_sequence, excluded.status_sequence),
                    progress_sequence = greatest(j.progress_sequence, excluded.progress_sequence)
                where j.last_sequence < excluded.last_sequence and j.completed_at is null
                """);
        query.setParameter("id", step.submissionId());
        query.setParameter("account", step.accountId());
        query.setParameter("sequence", step.sequence());
        query.setParameter("status", change.status());
        query.setParameter("attempt", change.attempt());
        query.setParameter("percent", change.percent());
        query.setParameter("message", withoutZero(change.message()));
        query.setParameter("code", change.errorCode());
        query.setParameter("error", withoutZero(change.errorMessage()));
        query.setParameter("completed", change.completedAt());
        query.executeUpdate();
    }

    /** Text columns refuse the zero character, which a worker may send. */
    private static String withoutZero(String text) {
        return text == null ? null : text.replace("\0", "");
    }

    /** What a step changes about a job; null for what it leaves. */
    private record Change(
            String status,
            Integer attempt,
            Double percent,
            String message,
            String errorCode,
            String errorMessage,
            Instant completedAt) {

        static final Change NONE = new Change(null, null, null, null, null, null, null);

        static Change ofStart(int attempt) {
            return new Change(JobStatus.PROCESSING.word(), attempt, null, null, null, null, null);
        }

        static Change ofProgress(double percent, String message) {
            return new Change(null, null, percent, message, null, null, null);
        }

        static Change ofEnd(JobStatus status, Double percent, String code, String message, Instant at) {
            return new Change(status.word(), null, percent, null, code, message, at);
        }
    }
}

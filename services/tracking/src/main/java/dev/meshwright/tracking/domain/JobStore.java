package dev.meshwright.tracking.domain;

import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;

/**
 * Writes jobs. Both statements make the row if it is not there, so that a submission and its progress may arrive in
 * either order, at the same moment, and again.
 */
@Singleton
class JobStore {

    private final EntityManager entities;

    JobStore(@PersistenceUnit("tracking") EntityManager entities) {
        this.entities = entities;
    }

    void store(SubmissionCreated submission) {
        entities.createNativeQuery("""
                        insert into job (id, account_id, operation, phase, model, task, adaptive_thinking, created_at)
                        values (:id, :account, :operation, :phase, :model, :task, :thinking, :created)
                        on conflict (id) do update set
                            operation = excluded.operation, phase = excluded.phase, model = excluded.model,
                            task = excluded.task, adaptive_thinking = excluded.adaptive_thinking,
                            created_at = excluded.created_at
                        where job.created_at is null
                        """)
                .setParameter("id", submission.submissionId())
                .setParameter("account", submission.accountId())
                .setParameter("operation", submission.operation().word())
                .setParameter("phase", submission.operation().phase())
                .setParameter("model", submission.model())
                .setParameter("task", submission.input().task())
                .setParameter("thinking", submission.adaptiveThinking())
                .setParameter("created", submission.createdAt())
                .executeUpdate();
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
        switch (step) {
            case Progress.Started ignored -> apply(step, Change.ofStatus(JobStatus.PROCESSING));
            case Progress.Advanced advanced ->
                apply(step, new Change(null, advanced.percent(), advanced.message(), null, null, null));
            case Progress.Logged ignored -> apply(step, new Change(null, null, null, null, null, null));
            case Progress.Completed completed ->
                apply(step, new Change(JobStatus.COMPLETED.word(), 1.0, null, null, null, completed.at()));
            case Progress.Failed failed ->
                apply(
                        step,
                        new Change(
                                JobStatus.FAILED.word(),
                                null,
                                null,
                                failed.errorCode(),
                                failed.errorMessage(),
                                failed.at()));
            case Progress.Cancelled cancelled ->
                apply(
                        step,
                        new Change(
                                JobStatus.CANCELLED.word(),
                                null,
                                null,
                                Progress.Cancelled.ERROR_CODE,
                                Progress.Cancelled.ERROR_MESSAGE,
                                cancelled.at()));
        }
    }

    /** An older step than the newest known, or one after the end, changes nothing. */
    private void apply(Progress step, Change change) {
        Query query = entities.createNativeQuery("""
                with step as (
                    select cast(:id as uuid) as id, cast(:account as uuid) as account_id,
                        cast(:sequence as bigint) as sequence, cast(:status as text) as status,
                        cast(:percent as double precision) as percent, cast(:message as text) as message,
                        cast(:code as text) as code, cast(:error as text) as error,
                        cast(:completed as timestamptz) as completed_at)
                insert into job as j (id, account_id, status, percent, progress_message, error_code, error_message,
                    completed_at, last_sequence, status_sequence, progress_sequence)
                select id, account_id, coalesce(status, 'queued'), coalesce(percent, 0), message, code, error,
                    completed_at, sequence,
                    case when status is null then 0 else sequence end,
                    case when message is null then 0 else sequence end
                from step
                on conflict (id) do update set
                    status = case when excluded.status_sequence = 0 then j.status else excluded.status end,
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
            String status, Double percent, String message, String errorCode, String errorMessage, Instant completedAt) {

        static Change ofStatus(JobStatus status) {
            return new Change(status.word(), null, null, null, null, null);
        }
    }
}

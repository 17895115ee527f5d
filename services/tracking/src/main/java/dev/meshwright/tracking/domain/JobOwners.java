package dev.meshwright.tracking.domain;

import dev.meshwright.model.event.SubmissionChanged;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.submissions.SubmissionLookup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * What owners do about their jobs, from the moment in which they have an id. A job whose event has not arrived is made
 * from what intake says; the event then finds it there and leaves it as it is. What others have to know of is told in the
 * transaction of the change.
 */
@ApplicationScoped
public class JobOwners {

    private final Jobs jobs;
    private final SubmissionStore newJobs;
    private final JobLabelStore labels;
    private final ProjectLinks links;
    private final ProjectDirectory projects;
    private final SubmissionLookup submissions;
    private final TrackingOutbox outbox;

    JobOwners(
            Jobs jobs,
            SubmissionStore newJobs,
            JobLabelStore labels,
            ProjectLinks links,
            ProjectDirectory projects,
            SubmissionLookup submissions,
            TrackingOutbox outbox) {
        this.jobs = jobs;
        this.newJobs = newJobs;
        this.labels = labels;
        this.links = links;
        this.projects = projects;
        this.submissions = submissions;
        this.outbox = outbox;
    }

    /**
     * Changes an account's job; false when the account has no such job.
     *
     * @throws NoProjectException when the account has not the project that the job is to be moved to
     */
    public boolean change(UUID accountId, UUID id, JobChange change) {
        if (change instanceof JobChange.Project(UUID projectId) && projectId != null) {
            return move(accountId, id, projectId);
        }
        return owned(accountId, id, job -> apply(job, change)).isPresent();
    }

    /** Asks for an account's job to be stopped; empty when the account has no such job. */
    public Optional<Cancellation> cancel(UUID accountId, UUID id) {
        return owned(accountId, id, job -> {
            if (!job.status().isTerminal()) {
                Instant now = now();
                outbox.append(
                        new SubmissionChanged.CancelRequested(id, accountId, labels.cancelRequested(job, now), now));
            }
            return new Cancellation(!job.status().isTerminal(), Job.shown(job.status()));
        });
    }

    private boolean move(UUID accountId, UUID id, UUID projectId) {
        // Others are asked before anything is held, and only about what the account owns.
        if (jobs.find(id).filter(job -> job.accountId().equals(accountId)).isEmpty()) {
            return false;
        }
        if (!projects.has(accountId, projectId)) {
            throw new NoProjectException(projectId);
        }
        return owned(accountId, id, job -> apply(job, new JobChange.Project(projectId)), projectId)
                .isPresent();
    }

    private <T> Optional<T> owned(UUID accountId, UUID id, Function<OwnedJob, T> change) {
        return owned(accountId, id, change, null);
    }

    /** @param linked the project that has to stay while the change is made; null for none */
    private <T> Optional<T> owned(UUID accountId, UUID id, Function<OwnedJob, T> change, UUID linked) {
        Optional<T> known = held(accountId, id, change, linked, null);
        return known.isPresent()
                ? known
                : submissions
                        .find(id)
                        .filter(submission -> submission.accountId().equals(accountId))
                        .flatMap(submission -> held(accountId, id, change, linked, submission));
    }

    /** @param unheard the submission, where its event may not have arrived; null otherwise */
    private <T> Optional<T> held(
            UUID accountId, UUID id, Function<OwnedJob, T> change, UUID linked, SubmissionCreated unheard) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (linked != null && !links.hold(linked)) {
                throw new NoProjectException(linked);
            }
            if (unheard != null) {
                newJobs.store(List.of(unheard));
            }
            return labels.hold(id, accountId).map(change);
        });
    }

    private boolean apply(OwnedJob job, JobChange change) {
        return switch (change) {
            case JobChange.Nickname(String nickname) -> labels.nickname(job, nickname);
            case JobChange.Archived(boolean archived) ->
                labels.archived(job, archived).isPresent();
            case JobChange.Visible(boolean visible) ->
                labels.visible(job, visible).isPresent();
            case JobChange.Pinned(boolean pinned) -> labels.pinned(job, pinned).isPresent();
            case JobChange.Project(UUID projectId) ->
                told(
                        labels.project(job, projectId),
                        revision -> new SubmissionChanged.Moved(job.id(), job.accountId(), revision, now(), projectId));
            case JobChange.Deleted(boolean deleted) ->
                told(
                        labels.deleted(job, deleted),
                        revision -> deleted
                                ? new SubmissionChanged.Deleted(job.id(), job.accountId(), revision, now())
                                : new SubmissionChanged.Restored(job.id(), job.accountId(), revision, now()));
        };
    }

    private boolean told(OptionalLong revision, LongFunction<SubmissionChanged> event) {
        revision.ifPresent(number -> outbox.append(event.apply(number)));
        return revision.isPresent();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}

package dev.meshwright.tracking.domain;

import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.submissions.SubmissionLookup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The job record. */
@ApplicationScoped
public class Jobs {

    private final JobRepository jobs;
    private final JobStore store;
    private final JobHistory history;
    private final SubmissionLookup submissions;

    Jobs(JobRepository jobs, JobStore store, JobHistory history, SubmissionLookup submissions) {
        this.jobs = jobs;
        this.store = store;
        this.history = history;
        this.submissions = submissions;
    }

    /** Takes note of a submission; again changes nothing. */
    @Transactional
    public void apply(SubmissionCreated submission) {
        store.store(submission);
    }

    /** Takes note of a step; again changes nothing. */
    @Transactional
    public void apply(Progress step) {
        store.store(step);
    }

    /**
     * A job by its id, from the moment in which the id was given out: one that is not known here yet is asked for at
     * intake, and shown as if its event had arrived.
     */
    public Optional<Job> find(UUID id) {
        Optional<Job> known = QuarkusTransaction.requiringNew().call(() -> jobs.findByIdOptional(id));
        if (known.filter(Job::isShown).isPresent()) {
            return known;
        }
        Optional<SubmissionCreated> submission = submissions.find(id);
        // Nothing is stored for a question alone: the event is on its way. Only progress that came first needs it now.
        return known.isEmpty() ? submission.map(Job::new) : submission.flatMap(this::complete);
    }

    private Optional<Job> complete(SubmissionCreated submission) {
        return QuarkusTransaction.requiringNew().call(() -> {
            store.store(submission);
            return jobs.findShown(submission.submissionId());
        });
    }

    /** An account's jobs, newest first. */
    @Transactional
    public List<Job> list(UUID accountId, JobFilter filter) {
        return jobs.newest(accountId, filter);
    }

    /** The place of a queued job in the line, 1 for the next one. */
    @Transactional
    public int queuePosition(Job job) {
        return jobs.queuedBefore(job.createdAt()) + 1;
    }

    /**
     * The steps of a job after a sequence, in order.
     *
     * @param limit how many at the most
     */
    @Transactional
    public List<Progress> stepsAfter(UUID id, long sequence, int limit) {
        return history.after(id, sequence, limit);
    }
}

package dev.meshwright.tracking.domain;

import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.ProjectDeleted;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.submissions.SubmissionLookup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The job record. */
@ApplicationScoped
public class Jobs {

    private final JobRepository jobs;
    private final SubmissionStore newJobs;
    private final JobStore store;
    private final JobVersions versions;
    private final JobHistory history;
    private final Lineages lineages;
    private final ProjectLinks projects;
    private final SubmissionLookup submissions;

    Jobs(
            JobRepository jobs,
            SubmissionStore newJobs,
            JobStore store,
            JobVersions versions,
            JobHistory history,
            Lineages lineages,
            ProjectLinks projects,
            SubmissionLookup submissions) {
        this.jobs = jobs;
        this.newJobs = newJobs;
        this.store = store;
        this.versions = versions;
        this.history = history;
        this.lineages = lineages;
        this.projects = projects;
        this.submissions = submissions;
    }

    /** Takes note of a submission; again changes nothing. */
    @Transactional
    public void apply(SubmissionCreated submission) {
        newJobs.store(List.of(submission));
    }

    /** Takes note of submissions; again changes nothing. */
    @Transactional
    public void apply(List<SubmissionCreated> submitted) {
        newJobs.store(submitted);
    }

    /** Takes note of a step; again changes nothing. */
    @Transactional
    public void apply(Progress step) {
        store.store(step);
    }

    /** Takes note that a project is gone; again changes nothing. */
    @Transactional
    public void apply(ProjectDeleted project) {
        projects.cut(project);
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
        return submissions.find(id).flatMap(submission -> show(submission, known.isPresent()));
    }

    /**
     * Nothing is stored for a question alone: the event is on its way. Only progress that came first needs it now, and a
     * project, which may be gone.
     */
    private Optional<Job> show(SubmissionCreated submission, boolean hasProgress) {
        return hasProgress || submission.projectId() != null ? complete(submission) : Optional.of(new Job(submission));
    }

    private Optional<Job> complete(SubmissionCreated submission) {
        return QuarkusTransaction.requiringNew().call(() -> {
            newJobs.store(List.of(submission));
            return jobs.findShown(submission.submissionId());
        });
    }

    /** Those of the jobs that have ended. */
    @Transactional
    public List<UUID> ended(Collection<UUID> ids) {
        return jobs.ended(ids);
    }

    /**
     * What an answer about a job depends on; empty where {@link #details} has to be asked, which knows it of every job.
     */
    public Optional<JobVersion> version(UUID id) {
        return versions.find(id);
    }

    /** A job by its id, see {@link #find}, with what lies around it. */
    public Optional<JobDetails> details(UUID id) {
        return find(id).map(job -> {
            boolean queued = job.status() == JobStatus.QUEUED;
            // Most jobs that are asked about stand alone, and need no second look into the database.
            return queued || job.request().parentId() != null
                    ? QuarkusTransaction.requiringNew().call(() -> lookAround(job, queued))
                    : new JobDetails(job, List.of(), null, null);
        });
    }

    private JobDetails lookAround(Job job, boolean queued) {
        return new JobDetails(
                job,
                lineages.ancestors(job),
                lineages.labels(List.of(job)).get(job.id()),
                queued ? jobs.queuedBefore(job.createdAt()) + 1 : null);
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

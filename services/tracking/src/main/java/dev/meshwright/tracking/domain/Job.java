package dev.meshwright.tracking.domain;

import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.SubmissionCreated;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A job as it stands. Read here; written by the statements of {@link JobStore} and {@link JobLabelStore}. */
@Entity
@Immutable
public class Job {

    @Id
    private UUID id;

    private UUID accountId;
    private Instant createdAt;

    @Embedded
    private JobRequest request;

    @Embedded
    private JobLabels labels;

    private long revision;
    private Instant cancelRequestedAt;
    private String status;
    private int attempt;
    private double percent;
    private String progressMessage;
    private long progressSequence;
    private long statusSequence;
    private long lastSequence;
    private String errorCode;
    private String errorMessage;
    private Instant completedAt;

    protected Job() {}

    /** A job of which nothing but its submission is known. */
    Job(SubmissionCreated submission) {
        this.id = submission.submissionId();
        this.accountId = submission.accountId();
        this.createdAt = submission.createdAt();
        this.request = JobRequest.of(submission);
        this.labels = JobLabels.ofNew(submission.projectId());
        this.status = JobStatus.QUEUED.word();
    }

    /** Whether the submission is known, and not only progress that came before it. */
    boolean isShown() {
        return createdAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public JobRequest request() {
        return request;
    }

    public JobLabels labels() {
        return labels;
    }

    /** Whether its user has called it anything, by a nickname or by the prompt. */
    boolean hasWords() {
        return !request.prompt().isBlank()
                || (labels.nickname() != null && !labels.nickname().isBlank());
    }

    /** Rises with each change of the labels, and with each request to cancel; 0 before the first. */
    public long revision() {
        return revision;
    }

    /** Null while nobody has asked for that. */
    public Instant cancelRequestedAt() {
        return cancelRequestedAt;
    }

    public JobStatus status() {
        return JobStatus.ofWord(status);
    }

    /** The status as the public API tells it: to its clients a cancelled job is a failed one. */
    public JobStatus shownStatus() {
        return shown(status());
    }

    static JobStatus shown(JobStatus status) {
        return status == JobStatus.CANCELLED ? JobStatus.FAILED : status;
    }

    /** Which try at the job is the present one: 1 for the first, 0 before it. */
    public int attempt() {
        return attempt;
    }

    /** Fraction done, 0 to 1. */
    public double percent() {
        return percent;
    }

    /** Null before the first progress. */
    public String progressMessage() {
        return progressMessage;
    }

    /** The sequence of the newest progress; 0 before the first. */
    public long progressSequence() {
        return progressSequence;
    }

    /** The sequence of the step that gave the job its status; 0 while it is queued. */
    public long statusSequence() {
        return statusSequence;
    }

    /** The sequence of the newest step of any kind; 0 before the first. */
    public long lastSequence() {
        return lastSequence;
    }

    public String errorCode() {
        return errorCode;
    }

    public String errorMessage() {
        return errorMessage;
    }

    /** Null until the job has ended. */
    public Instant completedAt() {
        return completedAt;
    }
}

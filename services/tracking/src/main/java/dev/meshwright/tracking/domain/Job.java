package dev.meshwright.tracking.domain;

import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.SubmissionCreated;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A job as it stands. Read here; written by the statements of {@link JobStore}. */
@Entity
@Immutable
public class Job {

    @Id
    private UUID id;

    private UUID accountId;
    private String operation;
    private Integer phase;
    private String model;
    private String task;
    private Boolean adaptiveThinking;
    private Instant createdAt;
    private String status;
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
        this.operation = submission.operation().word();
        this.phase = submission.operation().phase();
        this.model = submission.model();
        this.task = submission.input().task();
        this.adaptiveThinking = submission.adaptiveThinking();
        this.createdAt = submission.createdAt();
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

    public String operation() {
        return operation;
    }

    public int phase() {
        return phase;
    }

    public String model() {
        return model;
    }

    public String task() {
        return task;
    }

    public boolean isAdaptiveThinking() {
        return adaptiveThinking;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public JobStatus status() {
        return JobStatus.ofWord(status);
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

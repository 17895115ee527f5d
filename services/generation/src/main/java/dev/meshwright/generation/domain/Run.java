package dev.meshwright.generation.domain;

import dev.meshwright.model.Operation;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.queue.Waiting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A submission's way through the engines. Changed only by those who hold its row. */
@Entity
@SuppressWarnings("UnusedVariable") // Some columns are read by queries alone.
public class Run implements Waiting {

    @Id
    private UUID submissionId;

    private UUID accountId;
    /** The request of a row that was written before whole requests were kept. */
    private String task;

    private Double targetSizeMetres;
    private byte[] request;
    private String trace;
    private String state;
    private boolean atHead;
    private int attempt;
    private long sequence;
    private double percent;
    private Instant createdAt;
    private Instant endedAt;
    private String outcomeType;
    private byte[] outcome;

    protected Run() {}

    Run(SubmissionCreated submission, String trace, boolean atHead) {
        this.submissionId = submission.submissionId();
        this.accountId = submission.accountId();
        this.request = EventJson.write(submission);
        this.trace = trace;
        this.state = RunState.QUEUED.word();
        this.atHead = atHead;
        this.createdAt = submission.createdAt();
    }

    public UUID submissionId() {
        return submissionId;
    }

    @Override
    public UUID queueId() {
        return submissionId;
    }

    @Override
    public UUID accountId() {
        return accountId;
    }

    /** What was asked for. */
    public SubmissionCreated request() {
        if (request == null) {
            return requestOfOldRow();
        }
        try {
            return (SubmissionCreated) EventJson.read(EventType.SUBMISSION_CREATED, request);
        } catch (UnreadableEventException e) {
            throw new IllegalStateException("the request of the run " + submissionId + " can't be read any more", e);
        }
    }

    private SubmissionCreated requestOfOldRow() {
        return new SubmissionCreated(
                submissionId,
                accountId,
                Operation.CREATE,
                "",
                false,
                createdAt,
                null,
                targetSizeMetres,
                SubmissionCreated.Input.ofTask(task),
                null,
                null,
                null);
    }

    /** The W3C {@code traceparent} of the request; null when there was none. */
    public String trace() {
        return trace;
    }

    public RunState state() {
        return RunState.ofWord(state);
    }

    /** 0 before the first. */
    public int attempt() {
        return attempt;
    }

    /** The type of the event that tells of the end; null until then. */
    public String outcomeType() {
        return outcomeType;
    }

    /** The event that tells of the end, as it is published; null until then. */
    public byte[] outcome() {
        return outcome == null ? null : outcome.clone();
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    @Override
    public boolean isAtWork(int present) {
        return state() == RunState.RUNNING && attempt == present;
    }

    @Override
    public boolean isAtHead() {
        return atHead;
    }

    /** The last of those attempts that nothing more comes of, so that their files may go; 0 for none. */
    public int lastLostAttempt() {
        return switch (state()) {
            case RUNNING, COMPLETED -> attempt - 1;
            case QUEUED, FAILED, DEAD, CANCELLED -> attempt;
        };
    }

    @Override
    public void moveToHead() {
        atHead = true;
    }

    void beginAttempt() {
        state = RunState.RUNNING.word();
        atHead = false;
        attempt++;
    }

    @Override
    public void waitAgain(boolean isNext) {
        state = RunState.QUEUED.word();
        atHead = isNext;
    }

    long nextSequence() {
        return ++sequence;
    }

    /** Takes note of progress; what the client has been told never falls, even when a job is begun again. */
    double advance(double fraction) {
        percent = Math.max(percent, Math.min(1, Math.max(0, fraction)));
        return percent;
    }

    void end(RunState endState, Progress terminal) {
        state = endState.word();
        atHead = false;
        endedAt = terminal.at();
        outcomeType = EventType.of(terminal).type();
        outcome = EventJson.write(terminal);
    }
}

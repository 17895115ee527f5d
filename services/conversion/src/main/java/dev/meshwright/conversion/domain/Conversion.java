package dev.meshwright.conversion.domain;

import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.shared.queue.Waiting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A job that turns a submission's GLB into another format. Changed only by those who hold its row. */
@Entity
@SuppressWarnings("UnusedVariable") // Some columns are read by queries alone.
public class Conversion implements Waiting {

    @Id
    private UUID conversionId;

    private UUID submissionId;
    private UUID accountId;
    private String format;
    private String target;
    private boolean newest;
    private boolean forced;
    private String writer;
    private String sourceObject;
    private long sourceBytes;
    private String sourceSha256;
    private String label;
    private String trace;
    private String state;
    private boolean atHead;
    private int attempt;
    private Instant createdAt;
    private Instant endedAt;
    private String errorCode;
    private String errorMessage;

    protected Conversion() {}

    Conversion(UUID id, Source source, FileKind kind, boolean forced, boolean atHead, String trace, Instant now) {
        this.conversionId = id;
        this.submissionId = source.submissionId();
        this.accountId = source.accountId();
        this.format = kind.format().word();
        this.target = kind.target().word();
        this.newest = true;
        this.forced = forced;
        this.writer = kind.writer();
        this.sourceObject = source.objectName();
        this.sourceBytes = source.sizeBytes();
        this.sourceSha256 = source.sha256();
        this.label = source.label();
        this.trace = trace;
        this.state = ConversionState.QUEUED.word();
        this.atHead = atHead;
        this.createdAt = now;
    }

    public UUID id() {
        return conversionId;
    }

    @Override
    public UUID queueId() {
        return conversionId;
    }

    public UUID submissionId() {
        return submissionId;
    }

    @Override
    public UUID accountId() {
        return accountId;
    }

    public FileKind kind() {
        return new FileKind(ModelFormat.ofWord(format).orElseThrow(), ConversionTarget.ofWord(target));
    }

    public Source source() {
        return new Source(submissionId, accountId, sourceObject, sourceBytes, sourceSha256, label);
    }

    /** Names the file that comes of it among those of all submissions. */
    public ConvertedFile.Key fileKey() {
        return new ConvertedFile.Key(sourceSha256, writer);
    }

    /** Whether it was made by the writers that there are now. */
    boolean isOfPresentWriter() {
        return writer.equals(kind().writer());
    }

    /** Whether the file is to be made although it may be there already. */
    boolean isForced() {
        return forced;
    }

    /** The W3C {@code traceparent} of the request; null when there was none. */
    String trace() {
        return trace;
    }

    public ConversionState state() {
        return ConversionState.ofWord(state);
    }

    /** 0 before the first. */
    int attempt() {
        return attempt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null until then. */
    public Instant endedAt() {
        return endedAt;
    }

    /** Null unless it failed. */
    public String errorCode() {
        return errorCode;
    }

    /** A sentence for people; null unless it failed. */
    public String errorMessage() {
        return errorMessage;
    }

    @Override
    public boolean isAtHead() {
        return atHead;
    }

    @Override
    public boolean isAtWork(int present) {
        return state() == ConversionState.RUNNING && attempt == present;
    }

    @Override
    public void moveToHead() {
        atHead = true;
    }

    @Override
    public void waitAgain(boolean isNext) {
        state = ConversionState.QUEUED.word();
        atHead = isNext;
    }

    /** Another one takes its place. */
    void replace() {
        newest = false;
    }

    /** From here on it is the work of this process's writers, whichever version it was asked of. */
    void beginAttempt() {
        writer = kind().writer();
        state = ConversionState.RUNNING.word();
        atHead = false;
        attempt++;
    }

    void ready(Instant now) {
        end(ConversionState.READY, now);
    }

    void fail(ConversionState endState, String code, String message, Instant now) {
        end(endState, now);
        errorCode = code;
        errorMessage = message;
    }

    private void end(ConversionState endState, Instant now) {
        state = endState.word();
        atHead = false;
        endedAt = now;
    }
}

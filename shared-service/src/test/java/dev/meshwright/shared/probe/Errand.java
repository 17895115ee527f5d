package dev.meshwright.shared.probe;

import dev.meshwright.model.Ids;
import dev.meshwright.shared.queue.Waiting;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Work of the tests' own service. */
@Entity
@SuppressWarnings("UnusedVariable") // Some columns are read by queries alone.
public class Errand implements Waiting {

    @Id
    private UUID errandId;

    private UUID accountId;
    private String state;
    private boolean atHead;
    private int attempt;
    private Instant createdAt;
    private Instant endedAt;

    protected Errand() {}

    /** One that waits behind. */
    public Errand(UUID accountId, Instant createdAt) {
        this.errandId = Ids.next();
        this.accountId = accountId;
        this.state = "queued";
        this.createdAt = createdAt;
    }

    @Override
    public UUID queueId() {
        return errandId;
    }

    @Override
    public UUID accountId() {
        return accountId;
    }

    @Override
    public boolean isAtHead() {
        return atHead;
    }

    @Override
    public boolean isAtWork(int present) {
        return state.equals("running") && attempt == present;
    }

    @Override
    public void moveToHead() {
        atHead = true;
    }

    @Override
    public void waitAgain(boolean isNext) {
        state = "queued";
        atHead = isNext;
    }

    /** The same, at the head of its line. */
    public Errand atHead() {
        atHead = true;
        return this;
    }

    /** The same, at work. */
    public Errand running(int presentAttempt) {
        state = "running";
        atHead = false;
        attempt = presentAttempt;
        return this;
    }

    /** The same, over. */
    public Errand ended(Instant now) {
        state = "done";
        atHead = false;
        endedAt = now;
        return this;
    }
}

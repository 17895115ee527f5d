package dev.meshwright.shared.queue;

import java.util.UUID;

/** A piece of work that can wait in its account's line. */
public interface Waiting {

    /** Its name in the queue. */
    UUID queueId();

    /** Whose line it waits in. */
    UUID accountId();

    /** Whether it is its account's next one. */
    boolean isAtHead();

    /** Whether an attempt still has it. */
    boolean isAtWork(int attempt);

    void moveToHead();

    /** Waits once more after it has been worked on. */
    void waitAgain(boolean isNext);
}

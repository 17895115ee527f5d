package dev.meshwright.shared.queue;

import java.util.UUID;

/** The queue of work that waits for a worker. All of it happens within the caller's transaction. */
public interface LineQueue {

    /**
     * Lets a piece of work wait.
     *
     * @param atHead whether it is its account's next one; those of all accounts come before any that are not
     */
    void add(UUID id, boolean atHead);

    /** Makes what waits its account's next one, behind those of the other accounts. */
    void moveToHead(UUID id);

    /** Lets what was its account's next one wait behind. */
    void moveBehind(UUID id);
}

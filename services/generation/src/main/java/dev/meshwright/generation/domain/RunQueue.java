package dev.meshwright.generation.domain;

import java.util.UUID;

/** The line of runs that wait for a worker. All of it happens within the caller's transaction. */
public interface RunQueue {

    /**
     * Lets a run wait.
     *
     * @param atHead whether it is its account's next one; those of all accounts come before any that are not
     */
    void add(UUID submissionId, boolean atHead);

    /** Makes a waiting run its account's next one, behind those of the other accounts. */
    void moveToHead(UUID submissionId);

    /** Lets a run that was its account's next one wait behind. */
    void moveBehind(UUID submissionId);
}

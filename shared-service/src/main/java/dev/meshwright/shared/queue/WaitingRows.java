package dev.meshwright.shared.queue;

import java.util.Optional;
import java.util.UUID;

/** The rows of what waits, and of what has waited. */
public interface WaitingRows<T extends Waiting> {

    /** Stores a new one. */
    void store(T waiting);

    /** Lets queries see what was changed. */
    void flush();

    /** Lets one transaction at a time look after the line of an account. */
    void holdLine(UUID accountId);

    boolean hasHead(UUID accountId);

    /** The oldest of an account that waits. */
    Optional<T> nextInLine(UUID accountId);
}

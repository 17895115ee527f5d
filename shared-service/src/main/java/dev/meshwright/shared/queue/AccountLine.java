package dev.meshwright.shared.queue;

import java.util.UUID;

/**
 * The line in which the waiting work of an account stands, one piece of it at its head. Whoever changes it holds it
 * first, before any row, so that two who do so never wait for each other.
 */
public final class AccountLine<T extends Waiting> {

    private final WorkRows<T> rows;
    private final LineQueue queue;

    public AccountLine(WorkRows<T> rows, LineQueue queue) {
        this.rows = rows;
        this.queue = queue;
    }

    /** Lets one transaction at a time look after the line of an account. */
    public void hold(UUID accountId) {
        rows.holdLine(accountId);
    }

    public boolean hasHead(UUID accountId) {
        return rows.hasHead(accountId);
    }

    /** Puts new work in the line. */
    public void add(T waiting) {
        rows.store(waiting);
        rows.flush();
        queue.add(waiting.queueId(), waiting.isAtHead());
    }

    /** Puts what has been worked on in the line again, at its head if nobody else stands there. */
    public void addAgain(T waiting) {
        boolean isNext = !rows.hasHead(waiting.accountId());
        waiting.waitAgain(isNext);
        rows.flush();
        if (isNext) {
            queue.moveToHead(waiting.queueId());
        } else {
            queue.moveBehind(waiting.queueId());
        }
    }

    /** Where nobody stands at the head, the oldest that waits moves up. */
    public void close(UUID accountId) {
        rows.flush();
        if (!rows.hasHead(accountId)) {
            rows.nextInLine(accountId).ifPresent(next -> {
                next.moveToHead();
                queue.moveToHead(next.queueId());
            });
        }
    }
}

package dev.meshwright.generation.domain;

import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * The line in which the waiting runs of an account stand, one of them at its head. Whoever changes it holds it first,
 * before any run, so that two who do so never wait for each other.
 */
@Singleton
class AccountLine {

    private final RunRepository runs;
    private final RunQueue queue;

    AccountLine(RunRepository runs, RunQueue queue) {
        this.runs = runs;
        this.queue = queue;
    }

    /** Lets one transaction at a time look after the line of an account. */
    void hold(UUID accountId) {
        runs.holdLine(accountId);
    }

    boolean hasHead(UUID accountId) {
        return runs.hasHead(accountId);
    }

    /** Puts a new run in the line. */
    void add(Run run) {
        runs.persist(run);
        runs.flush();
        queue.add(run.submissionId(), run.isAtHead());
    }

    /** Puts a run that has been worked on in the line again, at its head if nobody else stands there. */
    void addAgain(Run run) {
        boolean isNext = !runs.hasHead(run.accountId());
        run.waitAgain(isNext);
        runs.flush();
        if (isNext) {
            queue.moveToHead(run.submissionId());
        } else {
            queue.moveBehind(run.submissionId());
        }
    }

    /** Where nobody stands at the head, the oldest run that waits moves up. */
    void close(UUID accountId) {
        runs.flush();
        if (!runs.hasHead(accountId)) {
            runs.nextInLine(accountId).ifPresent(next -> {
                next.moveToHead();
                queue.moveToHead(next.submissionId());
            });
        }
    }
}

package dev.meshwright.tracking.api;

import dev.meshwright.tracking.domain.Job;

/** What a person should know about a job that its status does not say. */
final class StatusNote {

    private StatusNote() {}

    /** A sentence, or null when there is nothing to say. */
    static String of(Job job) {
        if (job.status().isTerminal()) {
            return null;
        }
        if (job.cancelRequestedAt() != null) {
            return "It was asked to be cancelled and ends within seconds.";
        }
        return job.attempt() > 1
                ? "An attempt before this one was lost or broke, so it takes longer than usual: this is attempt "
                        + job.attempt() + "."
                : null;
    }
}

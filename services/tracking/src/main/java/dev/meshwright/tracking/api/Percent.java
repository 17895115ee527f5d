package dev.meshwright.tracking.api;

import dev.meshwright.tracking.domain.Job;

/** How far a job is, in the whole numbers of the newer clients. */
final class Percent {

    private static final double ROUNDING = 1e-9;

    private Percent() {}

    /** 0 to 100, and 100 only when all is done. */
    static int of(Job job) {
        return (int) Math.floor(job.percent() * 100 + ROUNDING);
    }
}

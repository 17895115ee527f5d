package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.Lease;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.LogLevel;

/** Tells the world how far a run has come. */
final class RunProgress implements EngineProgress {

    private final Runs runs;
    private final Lease lease;

    RunProgress(Runs runs, Lease lease) {
        this.runs = runs;
        this.lease = lease;
    }

    @Override
    public void advanced(double fraction, String message) {
        runs.advance(lease, fraction, message);
    }

    @Override
    public void logged(LogLevel level, String message) {
        runs.log(lease, level, message);
    }
}

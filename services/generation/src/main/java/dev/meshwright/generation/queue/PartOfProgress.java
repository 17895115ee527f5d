package dev.meshwright.generation.queue;

import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.LogLevel;

/** The progress of one stage as a part of the whole job's. */
record PartOfProgress(EngineProgress whole, double from, double to) implements EngineProgress {

    @Override
    public void advanced(double fraction, String message) {
        whole.advanced(from + (to - from) * fraction, message);
    }

    @Override
    public void logged(LogLevel level, String message) {
        whole.logged(level, message);
    }
}

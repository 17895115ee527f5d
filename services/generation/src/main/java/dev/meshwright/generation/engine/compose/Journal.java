package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.LogLevel;

/** Tells the client what the engine does; the fraction rises with each step and never falls. */
public final class Journal {

    private static final double LAST = 0.95;

    private final EngineProgress progress;
    private double fraction;

    public Journal(EngineProgress progress) {
        this.progress = progress;
    }

    /** A step that brings the work a share nearer to its end. */
    public void step(double share, String message) {
        fraction += (LAST - fraction) * share;
        progress.advanced(fraction, message);
    }

    public void done(String message) {
        fraction = 1;
        progress.advanced(1, message);
    }

    public void info(String message) {
        progress.logged(LogLevel.INFO, message);
    }

    public void warn(String message) {
        progress.logged(LogLevel.WARN, message);
    }
}

package dev.meshwright.generation.engine;

/** Hears how far an engine has come. */
public interface EngineProgress {

    /**
     * @param fraction 0 to 1, never falling
     * @param message  what is being done, for people
     */
    void advanced(double fraction, String message);

    void logged(LogLevel level, String message);
}

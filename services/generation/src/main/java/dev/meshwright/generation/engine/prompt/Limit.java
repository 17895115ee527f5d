package dev.meshwright.generation.engine.prompt;

/** How strictly a length is meant. */
public enum Limit {
    EXACT,
    AT_MOST,
    AT_LEAST;

    /** Whether a length is as it shall be, to within a share of what is asked for. */
    public boolean allows(double length, double asked, double tolerance) {
        return switch (this) {
            case EXACT -> Math.abs(length - asked) <= asked * tolerance;
            case AT_MOST -> length <= asked * (1 + tolerance);
            case AT_LEAST -> length >= asked * (1 - tolerance);
        };
    }
}

package dev.meshwright.model.event;

/**
 * What may be submitted with a key. Null is no limit.
 *
 * @param active jobs queued or processing at a time, 0 and more
 * @param hourly submissions in any 60 minutes, 0 and more
 * @param daily  submissions in any 24 hours, 0 and more
 */
public record KeyLimits(Integer active, Integer hourly, Integer daily) {

    public static final KeyLimits NONE = new KeyLimits(null, null, null);

    /** Whether there is no limit of any kind. */
    public boolean isNone() {
        return equals(NONE);
    }
}

package dev.meshwright.conversion.domain;

/** Why a conversion ended without a file. The codes are stable. */
public enum ConversionFailure {
    MODEL_MISSING,
    MODEL_UNREADABLE,
    MODEL_TOO_LARGE,
    FILE_TOO_LARGE,
    TIME_LIMIT,
    INTERNAL_ERROR,
    WORKER_LOST,
    /** Of one that was ready: its file was removed from the object store since. */
    FILE_REMOVED;

    /**
     * Whether the same model would fail by this whenever it is tried. All else may be otherwise later: bounds are raised,
     * objects are restored, the machine has less to do.
     *
     * @param code as rows have it, perhaps one of another version
     */
    static boolean isOfModel(String code) {
        return MODEL_UNREADABLE.name().equals(code);
    }
}

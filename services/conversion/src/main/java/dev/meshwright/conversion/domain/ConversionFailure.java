package dev.meshwright.conversion.domain;

/** Why a conversion ended without a file. The codes are stable. */
public enum ConversionFailure {
    MODEL_MISSING,
    MODEL_UNREADABLE,
    MODEL_TOO_LARGE,
    FILE_TOO_LARGE,
    TIME_LIMIT,
    INTERNAL_ERROR,
    WORKER_LOST
}

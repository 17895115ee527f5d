package dev.meshwright.tracking.domain;

import java.sql.SQLException;

/** The database could not be read or written. */
public final class TrackingStorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TrackingStorageException(SQLException cause) {
        super(cause);
    }
}

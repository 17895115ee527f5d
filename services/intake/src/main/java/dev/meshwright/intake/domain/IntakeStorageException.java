package dev.meshwright.intake.domain;

import java.sql.SQLException;

/** The database did not do what was asked of it. */
public final class IntakeStorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IntakeStorageException(SQLException cause) {
        super(cause);
    }
}

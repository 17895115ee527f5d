package dev.meshwright.shared.outbox;

import java.sql.SQLException;

/** The outbox could not be written; the change that it belongs to must not commit either. */
public final class OutboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxException(String message, SQLException cause) {
        super(message, cause);
    }
}

package dev.meshwright.shared.inbox;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a failure of the database, which passes, from one that the event itself causes. */
final class Transience {

    /** SQLSTATE classes (PostgreSQL, appendix A): connection, resources, operator intervention, rollback. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "40");

    private Transience() {}

    static boolean willPass(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        // The connection pool says without a state that it has none to give.
        return state == null || (state.length() >= 2 && PASSING_CLASSES.contains(state.substring(0, 2)));
    }
}

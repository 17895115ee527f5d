package dev.meshwright.shared.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** Remembers which events have had their effect, in the transaction of the effect. */
final class Inbox {

    /** A day longer than the longest that a topic keeps an event. */
    private static final Duration KEPT = Duration.ofDays(8);

    private Inbox() {}

    /** Whether the event is new here; from now on it is not, if the transaction commits. */
    static boolean isFirst(DataSource dataSource, String eventId) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into inbox (event_id, expires_at) values (?, ?) on conflict do nothing")) {
            statement.setString(1, eventId);
            statement.setTimestamp(2, Timestamp.from(Instant.now().plus(KEPT)));
            return statement.executeUpdate() == 1;
        }
    }

    /** Forgets what can't arrive again. */
    static int expire(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        delete from inbox where event_id in (
                            select event_id from inbox where expires_at < now() limit 10000)
                        """)) {
            return statement.executeUpdate();
        }
    }
}

package dev.meshwright.shared.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Remembers which events have had their effect, in the transaction of the effect. */
final class Inbox {

    /** A day longer than the longest that a topic keeps an event. */
    private static final Duration KEPT = Duration.ofDays(8);

    private Inbox() {}

    /**
     * Those of the events that are new here; from now on they are not, if the transaction commits.
     *
     * @param eventIds each of them once
     * @return may be changed
     */
    static Set<String> firstOf(DataSource dataSource, List<String> eventIds) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into inbox (event_id, expires_at) select event_id, ? from unnest(?) as event (event_id)
                        on conflict do nothing returning event_id
                        """)) {
            statement.setTimestamp(1, Timestamp.from(Instant.now().plus(KEPT)));
            statement.setArray(2, connection.createArrayOf("text", eventIds.toArray()));
            Set<String> first = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    first.add(rows.getString(1));
                }
            }
            return first;
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

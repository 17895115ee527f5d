package dev.meshwright.shared.objects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/** The names of objects that no row has: not yet, or no longer. The SQL of the table {@code loose_object}. */
final class LooseNames {

    private final DataSource dataSource;

    LooseNames(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(String name) {
        update("insert into loose_object (object_name) values (?) on conflict do nothing", name);
    }

    /** Whether it was loose; if so it is not any more, when the transaction commits. */
    boolean take(String name) {
        return update("delete from loose_object where object_name = ?", name) == 1;
    }

    /** When it was a while ago, by the database's clock. */
    OffsetDateTime before(Duration age) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select clock_timestamp() - cast(? as double precision) * interval '1 second'")) {
            statement.setDouble(1, (double) age.toSeconds());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, OffsetDateTime.class);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not ask the database for the time", e);
        }
    }

    /** The one that has been loose for longest, since before a moment, and whom nobody is about to take. */
    Optional<String> oldest(OffsetDateTime before) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select object_name from loose_object where since < ?
                        order by since limit 1 for update skip locked
                        """)) {
            statement.setObject(1, before);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not look for loose objects", e);
        }
    }

    /** Puts one behind all others. */
    void postpone(String name) {
        update("update loose_object set since = clock_timestamp() where object_name = ?", name);
    }

    private int update(String sql, String name) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not note that " + name + " is loose, or not any more", e);
        }
    }
}

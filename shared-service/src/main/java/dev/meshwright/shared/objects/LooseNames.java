package dev.meshwright.shared.objects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    /** Some that have been loose for a while, and whom nobody is about to take. */
    List<String> olderThan(Duration age, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select object_name from loose_object
                        where since < clock_timestamp() - cast(? as double precision) * interval '1 second'
                        order by since limit ? for update skip locked
                        """)) {
            statement.setDouble(1, (double) age.toSeconds());
            statement.setInt(2, limit);
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("could not look for loose objects", e);
        }
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

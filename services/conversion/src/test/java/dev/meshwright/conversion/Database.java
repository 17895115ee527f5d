package dev.meshwright.conversion;

import dev.meshwright.embedded.test.EmbeddedSystem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the service has stored, as its database tells it. */
final class Database {

    private Database() {}

    /** The first column of each row, as text. */
    static List<String> texts(String sql, Object... parameters) {
        try (Connection connection = EmbeddedSystem.superuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException exception) {
            throw new IllegalStateException(exception);
        }
    }
}

package dev.meshwright.embedded.test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What services have stored, as the database tells it, whichever role owns it. */
public final class TestDatabase {

    private TestDatabase() {}

    /** The first column of each row, as text. */
    public static List<String> texts(String sql, Object... parameters) {
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

package dev.meshwright.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A table of a running system that nobody can read or write for a while: who wants to is stopped in that place. */
final class HeldTable implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;

    private final Connection connection;

    private HeldTable(Connection connection) {
        this.connection = connection;
    }

    /** @param table with its schema */
    static HeldTable of(RunningSystem system, String table) throws IOException, SQLException {
        Path postgres = system.data().resolve("postgres");
        List<String> process = Files.readAllLines(postgres.resolve("postmaster.pid"));
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + process.get(LINE_OF_PORT).strip() + "/meshwright",
                "postgres",
                Files.readString(postgres.resolve("meshwright-superuser")).strip());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
        return new HeldTable(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package dev.meshwright.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {
    private static final String PASSWORD = "secret";

    @TempDir
    private Path temporary;

    @Test
    void findsItsRowsAgainAfterARestartOnAnotherPort() throws SQLException {
        try (EmbeddedPostgres postgres = started()) {
            execute(postgres, "intake", "CREATE TABLE kept AS SELECT 42 AS answer");
        }

        try (EmbeddedPostgres postgres = started()) {
            assertThat(query(postgres, "intake", "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void forcesToDiskWhatIsCommitted(String setting) throws SQLException {
        try (EmbeddedPostgres postgres = started()) {
            assertThat(query(postgres, "intake", "SHOW " + setting)).isEqualTo("on");
        }
    }

    @Test
    void letsARoleSeeItsOwnSchemaAlone() throws SQLException {
        try (EmbeddedPostgres postgres = started()) {
            execute(postgres, "intake", "CREATE TABLE mine (id integer)");

            assertThat(query(postgres, "intake", "SELECT current_schema()")).isEqualTo("intake");
            assertThatThrownBy(() -> query(postgres, "tracking", "SELECT count(*) FROM intake.mine"))
                    .hasMessageContaining("permission denied for schema intake");
            assertThatThrownBy(() -> execute(postgres, "tracking", "CREATE TABLE public.anywhere (id integer)"))
                    .hasMessageContaining("permission denied for schema public");
            assertThatThrownBy(() -> execute(postgres, "tracking", "CREATE SCHEMA another"))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void refusesAWrongPassword() {
        try (EmbeddedPostgres postgres = started()) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "intake", "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void provisionsAgainWithoutHarm() throws SQLException {
        try (EmbeddedPostgres postgres = started()) {
            execute(postgres, "intake", "CREATE TABLE kept AS SELECT 42 AS answer");

            Provisioning.database(postgres, _ -> PASSWORD);

            assertThat(query(postgres, "intake", "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void stopsTheServerThatAKilledProcessLeftRunning() throws Exception {
        Process killed = JavaProcess.start(PostgresProcess.class, data().toString(), Integer.toString(Ports.free()));
        JavaProcess.awaitReady(killed);
        killed.destroyForcibly().waitFor();
        ProcessHandle leftover = server().orElseThrow();

        try (EmbeddedPostgres postgres = started()) {
            assertThat(server()).isPresent().get().isNotEqualTo(leftover);
            assertThat(query(postgres, "intake", "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void stopsWithItsSupervisor() throws Exception {
        Process process = JavaProcess.start(PostgresProcess.class, data().toString(), Integer.toString(Ports.free()));
        JavaProcess.awaitReady(process);
        assertThat(server()).isPresent();

        process.getOutputStream().close();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(server()).isEmpty();
    }

    @Test
    void refusesADirectoryThatIsInUse() {
        try (EmbeddedPostgres _ = started()) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data(), 0))
                    .isInstanceOf(EmbeddedException.class)
                    .hasMessageContaining("in use by another running system");
        }
    }

    private Optional<ProcessHandle> server() {
        return new PostgresCluster(PostgresBinaries.unpacked(), data()).serverProcess();
    }

    private Path data() {
        return temporary.resolve("postgres");
    }

    private EmbeddedPostgres started() {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(data(), 0);
        Provisioning.database(postgres, _ -> PASSWORD);
        return postgres;
    }

    private static void execute(EmbeddedPostgres postgres, String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), role, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl(), role, PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}

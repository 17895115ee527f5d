package dev.meshwright.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A PostgreSQL server on this machine's loopback address, with its data in a directory that outlives it.
 *
 * <p>It runs in a session of its own, so that a Ctrl-C meant for us does not stop it under our feet; a server that a
 * killed JVM left running on the directory is stopped before the new one starts.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** The database of the system. */
    public static final String DATABASE = "meshwright";

    static final String SUPERUSER = "postgres";
    private static final String HOST = "127.0.0.1";

    private final PostgresCluster cluster;
    private final DirectoryLock lock;
    private final int port;
    private boolean closed;

    private EmbeddedPostgres(PostgresCluster cluster, DirectoryLock lock, int port) {
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
    }

    /**
     * Starts a server that keeps what it has committed, whatever happens to the machine.
     *
     * @param port 0 for a free one
     */
    public static EmbeddedPostgres start(Path dataDirectory, int port) {
        return start(dataDirectory, port, true);
    }

    /**
     * Starts a server.
     *
     * @param durable false only in tests that do not speak of durability: nothing is then forced to disk
     */
    public static EmbeddedPostgres start(Path dataDirectory, int port, boolean durable) {
        Path directory = dataDirectory.toAbsolutePath().normalize();
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            PostgresCluster cluster = new PostgresCluster(PostgresBinaries.unpacked(), directory);
            cluster.stopLeftover();
            cluster.initialise();
            int chosen = Ports.orFree(port);
            Ports.requireFree(chosen, "PostgreSQL");
            cluster.start(PostgresSettings.commandLine(HOST, chosen, durable));
            return new EmbeddedPostgres(cluster, lock, chosen);
        } catch (RuntimeException exception) {
            lock.close();
            throw exception;
        }
    }

    public int port() {
        return port;
    }

    /** The JDBC address of the system's database; it exists once {@link Provisioning} has made it. */
    public String jdbcUrl() {
        return jdbcUrl(DATABASE);
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database;
    }

    /** The password of the role {@code postgres}, which may do everything. */
    public String superuserPassword() {
        return cluster.superuserPassword();
    }

    /** A connection that may do everything, to the named database. */
    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, superuserPassword());
    }

    /** Whether the server's process is there. */
    public boolean isRunning() {
        return cluster.serverProcess().isPresent();
    }

    /** Stops the server, ending open sessions. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            cluster.stop();
            lock.close();
        }
    }
}

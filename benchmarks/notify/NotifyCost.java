import dev.meshwright.embedded.Directories;
import dev.meshwright.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;

/**
 * What does {@code NOTIFY} in the transaction of a write cost? Counts commits per second of single-row inserts, with and
 * without {@code pg_notify} in the same transaction, on the embedded PostgreSQL with fsync on. Rounds of the two take
 * turns, after one of each that is not counted, and the medians are compared.
 *
 * <p>Arguments: connections (16), seconds a round (4), counted rounds of each (7).
 */
public final class NotifyCost {

    private static final String PLAIN = "insert into outbox (payload) values (?)";
    private static final String NOTIFYING = """
            with written as (insert into outbox (payload) values (?) returning id)
            select pg_notify('outbox', '') from written
            """;
    private static final byte[] PAYLOAD = new byte[400];

    private NotifyCost() {}

    public static void main(String[] arguments) throws Exception {
        int connections = argument(arguments, 0, 16);
        Duration round = Duration.ofSeconds(argument(arguments, 1, 4));
        int rounds = argument(arguments, 2, 7);
        Path directory = Files.createTempDirectory("meshwright-notify-");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory.resolve("postgres"), 0);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection listener = postgres.superuser("postgres")) {
            run(postgres, "create table outbox (id bigint generated always as identity primary key, payload bytea)");
            System.out.printf("fsync %s, %d connections, %d s a round%n", show(postgres, "fsync"), connections, round.toSeconds());
            Future<?> listening = threads.submit(() -> listen(listener));
            measure(postgres, threads, PLAIN, connections, round);
            measure(postgres, threads, NOTIFYING, connections, round);
            List<Double> plain = new ArrayList<>();
            List<Double> notifying = new ArrayList<>();
            for (int count = 1; count <= rounds; count++) {
                plain.add(measure(postgres, threads, PLAIN, connections, round));
                notifying.add(measure(postgres, threads, NOTIFYING, connections, round));
                System.out.printf(
                        Locale.ROOT,
                        "round %d: %,8.0f commits/s without, %,8.0f with NOTIFY%n",
                        count,
                        plain.getLast(),
                        notifying.getLast());
            }
            listening.cancel(true);
            System.out.printf(
                    Locale.ROOT,
                    "median:  %,8.0f commits/s without, %,8.0f with NOTIFY: %.1f times as many without%n",
                    median(plain),
                    median(notifying),
                    median(plain) / median(notifying));
        } finally {
            Directories.delete(directory);
        }
    }

    private static int argument(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    /** Commits per second of all connections together. */
    private static double measure(
            EmbeddedPostgres postgres, ExecutorService threads, String sql, int connections, Duration round)
            throws Exception {
        run(postgres, "truncate outbox");
        run(postgres, "checkpoint");
        long begin = System.nanoTime();
        long end = begin + round.toNanos();
        List<Callable<Long>> writers = new ArrayList<>();
        for (int index = 0; index < connections; index++) {
            writers.add(() -> write(postgres, sql, end));
        }
        long commits = 0;
        for (Future<Long> writer : threads.invokeAll(writers)) {
            commits += writer.get();
        }
        return commits * 1e9 / (System.nanoTime() - begin);
    }

    private static long write(EmbeddedPostgres postgres, String sql, long end) throws SQLException {
        long commits = 0;
        try (Connection connection = postgres.superuser("postgres");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                statement.setBytes(1, PAYLOAD);
                statement.execute();
                connection.commit();
                commits++;
            }
        }
        return commits;
    }

    /** Takes what is told, as a relay would: it is there in the rounds without NOTIFY too. */
    private static Void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen outbox");
        }
        while (!Thread.currentThread().isInterrupted()) {
            connection.unwrap(PGConnection.class).getNotifications(100);
        }
        return null;
    }

    private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String show(EmbeddedPostgres postgres, String setting) throws SQLException {
        try (Connection connection = postgres.superuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("show " + setting)) {
            results.next();
            return results.getString(1);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}

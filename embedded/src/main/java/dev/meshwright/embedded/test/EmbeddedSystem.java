package dev.meshwright.embedded.test;

import dev.meshwright.embedded.DatabasePasswords;
import dev.meshwright.model.ServiceName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The Kafka and the PostgreSQL that the tests of this JVM share, for tests that do something to them. */
public final class EmbeddedSystem {
    private static final Map<String, String> FACTS = shared("facts");
    private static final Map<String, Runnable> COMMANDS = shared("commands");

    private EmbeddedSystem() {}

    /** Settings that lead a service to the parts. */
    public static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("kafka.bootstrap.servers", kafka().bootstrapServers());
        settings.put("meshwright.database.url", fact(TestParts.JDBC_URL));
        for (ServiceName service : ServiceName.values()) {
            settings.put(DatabasePasswords.key(service), TestParts.PASSWORD);
        }
        settings.put("meshwright.objects.directory", fact(TestParts.OBJECTS));
        settings.put("quarkus.devservices.enabled", "false");
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    /** The broker. */
    public static Broker kafka() {
        return new Broker();
    }

    /** A connection to the system's database that sees every schema. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(fact(TestParts.JDBC_URL), "postgres", fact(TestParts.SUPERUSER_PASSWORD));
    }

    private static String fact(String name) {
        return FACTS.get(name);
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> shared(String method) {
        try {
            Class<?> parts = ClassLoader.getSystemClassLoader().loadClass(TestParts.class.getName());
            return (Map<String, T>) parts.getMethod(method).invoke(null);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("Cannot start Kafka and PostgreSQL for the tests", exception);
        }
    }

    /** The tests' broker: what it holds survives a stop, and it comes back on the same port. */
    public static final class Broker {
        private Broker() {}

        public String bootstrapServers() {
            return fact(TestParts.BOOTSTRAP_SERVERS);
        }

        /** Stops the broker; when this returns, nobody listens on its port. */
        public void stop() {
            COMMANDS.get(TestParts.STOP_KAFKA).run();
        }

        /** Starts the broker again; when this returns, it serves. */
        public void start() {
            COMMANDS.get(TestParts.START_KAFKA).run();
        }
    }
}

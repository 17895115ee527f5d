package dev.meshwright.embedded;

import dev.meshwright.model.ServiceName;
import dev.meshwright.model.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Brings a database server and a broker to the state that the services expect. It adds what is missing and mends what
 * differs, and it never takes anything away: running it again does no harm.
 */
public final class Provisioning {
    private static final short ONE_REPLICA = 1;

    private Provisioning() {}

    /**
     * Makes the system's database, and in it a login role and a schema for each service.
     *
     * @param passwords the password of each service's role
     */
    public static void database(EmbeddedPostgres postgres, Function<ServiceName, String> passwords) {
        try {
            try (Connection connection = postgres.superuser("postgres")) {
                createDatabase(connection);
            }
            try (Connection connection = postgres.superuser(EmbeddedPostgres.DATABASE)) {
                provisionServices(connection, passwords);
            }
        } catch (SQLException exception) {
            throw new EmbeddedException("Cannot prepare the database: " + exception.getMessage(), exception);
        }
    }

    private static void createDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet existing = statement.executeQuery(
                        "SELECT 1 FROM pg_database WHERE datname = '" + EmbeddedPostgres.DATABASE + "'")) {
            if (!existing.next()) {
                statement.execute("CREATE DATABASE " + EmbeddedPostgres.DATABASE);
            }
        }
    }

    private static void provisionServices(Connection connection, Function<ServiceName, String> passwords)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script());
        }
        try (PreparedStatement call = connection.prepareStatement("SELECT pg_temp.provision_service(?, ?)")) {
            for (ServiceName service : ServiceName.values()) {
                call.setString(1, service.id());
                call.setString(2, passwords.apply(service));
                call.execute();
            }
        }
    }

    private static String script() {
        try (InputStream stream = Provisioning.class.getResourceAsStream("provision.sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Makes every topic of the list that is missing, and gives those that are there the list's settings. */
    public static void topics(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            create(admin, definitions(definition -> !existing.contains(definition.name())));
            configure(admin, definitions(definition -> existing.contains(definition.name())));
        } catch (ExecutionException exception) {
            throw new EmbeddedException(
                    "Cannot prepare Kafka's topics: " + exception.getCause().getMessage(), exception.getCause());
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("Interrupted while preparing Kafka's topics", exception);
        }
    }

    private static List<Topic.Definition> definitions(Predicate<Topic.Definition> wanted) {
        return Topic.definitions().stream().filter(wanted).toList();
    }

    private static void create(Admin admin, List<Topic.Definition> missing)
            throws ExecutionException, InterruptedException {
        List<NewTopic> topics = missing.stream()
                .map(definition -> new NewTopic(definition.name(), definition.partitions(), ONE_REPLICA)
                        .configs(definition.configuration()))
                .toList();
        await(admin.createTopics(topics).all());
    }

    private static void configure(Admin admin, List<Topic.Definition> existing)
            throws ExecutionException, InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = existing.stream()
                .collect(Collectors.toMap(
                        definition -> new ConfigResource(ConfigResource.Type.TOPIC, definition.name()),
                        Provisioning::settings));
        await(admin.incrementalAlterConfigs(changes).all());
    }

    private static Collection<AlterConfigOp> settings(Topic.Definition definition) {
        return definition.configuration().entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    private static void await(KafkaFuture<Void> future) throws ExecutionException, InterruptedException {
        future.get();
    }
}

package dev.meshwright.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.model.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    private static final String TOPIC = Topic.PROGRESS.topicName();

    @TempDir
    private Path temporary;

    @Test
    void findsItsRecordsAgainAfterARestartOnAnotherPort() throws Exception {
        try (EmbeddedKafka kafka = started()) {
            send(kafka, "before");
        }

        try (EmbeddedKafka kafka = started()) {
            send(kafka, "after");
            assertThat(received(kafka, 2)).containsExactly("before", "after");
        }
    }

    @Test
    void comesBackOnItsPortAfterAStop() throws Exception {
        try (EmbeddedKafka kafka = started()) {
            send(kafka, "before");
            kafka.stop();

            kafka.start();

            assertThat(received(kafka, 1)).containsExactly("before");
        }
    }

    @Test
    void hasTheListedTopicsWithTheirSettings() throws Exception {
        try (EmbeddedKafka kafka = started();
                Admin admin = admin(kafka)) {
            for (Topic.Definition definition : Topic.definitions()) {
                TopicDescription description = admin.describeTopics(List.of(definition.name()))
                        .topicNameValues()
                        .get(definition.name())
                        .get();
                assertThat(description.partitions()).hasSize(definition.partitions());
                definition
                        .configuration()
                        .forEach((key, value) -> assertThat(setting(admin, definition.name(), key))
                                .isEqualTo(value));
            }
        }
    }

    @Test
    void mendsATopicWhoseSettingsDiffer() throws Exception {
        try (EmbeddedKafka kafka = started();
                Admin admin = admin(kafka)) {
            AlterConfigOp drift = new AlterConfigOp(new ConfigEntry("retention.ms", "1000"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, TOPIC), Set.of(drift)))
                    .all()
                    .get();

            Provisioning.topics(kafka.bootstrapServers());

            assertThat(setting(admin, TOPIC, "retention.ms"))
                    .isEqualTo(Long.toString(Duration.ofDays(7).toMillis()));
        }
    }

    @Test
    void makesNoTopicByAccident() {
        try (EmbeddedKafka kafka = started();
                Admin admin = admin(kafka);
                KafkaProducer<String, String> producer = producer(kafka)) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("mistyped", "value"))
                            .get())
                    .isInstanceOf(ExecutionException.class);
            assertThatThrownBy(() -> admin.describeTopics(List.of("mistyped"))
                            .topicNameValues()
                            .get("mistyped")
                            .get())
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    @Test
    void stopsWithItsSupervisor() throws Exception {
        Process process = JavaProcess.start(
                KafkaProcess.class, temporary.resolve("kafka").toString(), Integer.toString(Ports.free()));
        JavaProcess.awaitReady(process);

        process.getOutputStream().close();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private EmbeddedKafka started() {
        EmbeddedKafka kafka = EmbeddedKafka.start(temporary.resolve("kafka"), 0);
        Provisioning.topics(kafka.bootstrapServers());
        return kafka;
    }

    private static Admin admin(EmbeddedKafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    private static String setting(Admin admin, String topic, String key) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try {
            return admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .get(resource)
                    .get(key)
                    .value();
        } catch (InterruptedException | ExecutionException exception) {
            throw new AssertionError(exception);
        }
    }

    private static KafkaProducer<String, String> producer(EmbeddedKafka kafka) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", kafka.bootstrapServers());
        properties.put("max.block.ms", "2000");
        return new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer());
    }

    private static void send(EmbeddedKafka kafka, String value) throws Exception {
        try (KafkaProducer<String, String> producer = producer(kafka)) {
            producer.send(new ProducerRecord<>(TOPIC, 0, "key", value)).get();
        }
    }

    /** Reads through a group, so that the broker's own topics are needed too. */
    private static List<String> received(EmbeddedKafka kafka, int count) {
        Properties properties = new Properties();
        properties.put("bootstrap.servers", kafka.bootstrapServers());
        properties.put("group.id", "test");
        properties.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            List<String> values = new java.util.ArrayList<>();
            while (values.size() < count) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}

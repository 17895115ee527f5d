package dev.meshwright.shared.keys;

import dev.meshwright.model.Topic;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.event.CloudEvents;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Fills the replica from the compacted topic, from its beginning at each start. A plain consumer without a group, since
 * every process reads all of it and there is no offset to remember. A record that can't be read is passed over, counted
 * and logged: it would be read again at each start of each process, and a dead letter each time would help nobody.
 */
@Readiness
@Singleton
class KeyFeed implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(KeyFeed.class);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final KeyReplica replica;
    private final MeterRegistry meters;
    private final String bootstrapServers;
    private volatile KafkaConsumer<String, byte[]> consumer;
    private volatile boolean stopping;
    private volatile boolean caughtUp;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;

    KeyFeed(
            KeyReplica replica,
            MeterRegistry meters,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.replica = replica;
        this.meters = meters;
        this.bootstrapServers = bootstrapServers;
    }

    void onStart(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("account-keys").daemon().start(this::run);
    }

    void onShutdown(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        stopped.countDown();
        KafkaConsumer<String, byte[]> running = consumer;
        if (running != null) {
            running.wakeup();
        }
        thread.join(Duration.ofSeconds(5));
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("account keys known").status(caughtUp).build();
    }

    private void run() {
        while (!stopping) {
            try (KafkaConsumer<String, byte[]> opened = open()) {
                consumer = opened;
                follow(opened);
            } catch (WakeupException e) {
                LOG.debug("stopping");
            } catch (KafkaException e) {
                LOG.warnf("the account keys can't be read now, trying again: %s", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        "account-keys",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10_000,
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        5_000,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private void follow(KafkaConsumer<String, byte[]> opened) {
        List<TopicPartition> partitions = opened.partitionsFor(Topic.ACCOUNT_KEYS.topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new UnknownTopicOrPartitionException("there is no topic " + Topic.ACCOUNT_KEYS.topicName() + " yet");
        }
        opened.assign(partitions);
        opened.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = opened.endOffsets(partitions);
        while (!stopping) {
            for (ConsumerRecord<String, byte[]> kafkaRecord : opened.poll(Duration.ofSeconds(1))) {
                apply(kafkaRecord);
            }
            if (!caughtUp) {
                caughtUp = ends.entrySet().stream().allMatch(end -> opened.position(end.getKey()) >= end.getValue());
            }
        }
    }

    private void apply(ConsumerRecord<String, byte[]> kafkaRecord) {
        try {
            if (CloudEvents.read(kafkaRecord).event() instanceof AccountKeyChanged key) {
                replica.apply(key);
            }
        } catch (UnreadableEventException e) {
            meters.counter("meshwright.events.skipped", "topic", kafkaRecord.topic())
                    .increment();
            LOG.errorf("an account key at offset %d is passed over: %s", kafkaRecord.offset(), e.getMessage());
        }
    }
}

package dev.meshwright.shared.outbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes with the plain producer, since the relay needs each record's acknowledgement and its own order: a later row
 * of a key is sent only after the earlier one has been acknowledged, so that a failed send can never be overtaken.
 */
@Singleton
class KafkaPublisher implements Publisher {

    private static final Logger LOG = Logger.getLogger(KafkaPublisher.class);

    private final String bootstrapServers;
    private KafkaProducer<byte[], byte[]> producer;

    KafkaPublisher(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public List<Long> publish(List<OutboxRow> rows) {
        Map<ByteBuffer, Deque<OutboxRow>> waiting = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            ByteBuffer key = ByteBuffer.wrap(row.key() == null ? new byte[0] : row.key());
            waiting.computeIfAbsent(key, none -> new ArrayDeque<>()).add(row);
        }
        List<Long> acknowledged = new ArrayList<>(rows.size());
        while (!waiting.isEmpty()) {
            sendFirstOfEach(waiting, acknowledged);
        }
        return acknowledged;
    }

    private void sendFirstOfEach(Map<ByteBuffer, Deque<OutboxRow>> waiting, List<Long> acknowledged) {
        Map<ByteBuffer, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        try {
            for (Map.Entry<ByteBuffer, Deque<OutboxRow>> entry : waiting.entrySet()) {
                sent.put(
                        entry.getKey(),
                        producer().send(toRecord(entry.getValue().getFirst())));
            }
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            LOG.warnf("could not hand %d events to the broker: %s", waiting.size() - sent.size(), e.getMessage());
            waiting.keySet().retainAll(List.copyOf(sent.keySet()));
        }
        for (Map.Entry<ByteBuffer, Future<RecordMetadata>> entry : sent.entrySet()) {
            Deque<OutboxRow> rows = waiting.get(entry.getKey());
            if (isAcknowledged(entry.getValue(), rows.getFirst())) {
                acknowledged.add(rows.removeFirst().id());
            } else {
                rows.clear();
            }
            if (rows.isEmpty()) {
                waiting.remove(entry.getKey());
            }
        }
    }

    private static boolean isAcknowledged(Future<RecordMetadata> sent, OutboxRow row) {
        try {
            sent.get();
            return true;
        } catch (ExecutionException e) {
            LOG.warnf("%s is not published yet: %s", row, e.getCause().getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private static ProducerRecord<byte[], byte[]> toRecord(OutboxRow row) {
        ProducerRecord<byte[], byte[]> kafkaRecord = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        row.headers().forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafkaRecord;
    }

    private synchronized KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>();
            settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
            settings.put(ProducerConfig.CLIENT_ID_CONFIG, "outbox");
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            // A batch's transaction is open while it is sent: give up early, roll back and begin again.
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000);
            settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /** Called after the relays have stopped, which come earlier in the order of shutting down. */
    synchronized void onShutdown(@Observes @jakarta.annotation.Priority(9_000) ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}

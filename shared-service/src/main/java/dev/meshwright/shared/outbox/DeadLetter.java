package dev.meshwright.shared.outbox;

import dev.meshwright.model.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * A record that could not be handled, as it is kept for people: what arrived, unchanged, and why it is here.
 *
 * @param topic where it arrived
 */
public record DeadLetter(String topic, byte[] key, Map<String, String> headers, byte[] value) {

    public static final String REASON = "dead-letter-reason";
    public static final String CONSUMER = "dead-letter-consumer";
    public static final String TOPIC = "dead-letter-topic";
    public static final String PARTITION = "dead-letter-partition";
    public static final String OFFSET = "dead-letter-offset";
    public static final String TIME = "dead-letter-time";

    /** @param consumer which service could not handle it */
    public static DeadLetter of(ConsumerRecord<String, byte[]> kafkaRecord, String consumer, String reason) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : kafkaRecord.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        headers.put(REASON, reason);
        headers.put(CONSUMER, consumer);
        headers.put(TOPIC, kafkaRecord.topic());
        headers.put(PARTITION, Integer.toString(kafkaRecord.partition()));
        headers.put(OFFSET, Long.toString(kafkaRecord.offset()));
        headers.put(TIME, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        byte[] key = kafkaRecord.key() == null ? null : kafkaRecord.key().getBytes(StandardCharsets.UTF_8);
        return new DeadLetter(kafkaRecord.topic(), key, headers, kafkaRecord.value());
    }

    String deadTopic() {
        return Topic.deadTopicName(topic);
    }

    @Override
    public String toString() {
        return "dead letter from " + topic + " at " + headers.get(PARTITION) + ":" + headers.get(OFFSET) + ": "
                + headers.get(REASON);
    }
}

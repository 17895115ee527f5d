package dev.meshwright.intake.events;

import dev.meshwright.model.event.EventType;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * Leaves out the steps of jobs that go on, by their header alone: there are many of them, and each would cost a row in
 * the inbox. What is not known for one of these stays.
 */
final class TerminalSteps {

    private static final String TYPE = "ce_type";
    private static final Set<String> ON_THE_WAY =
            Set.of(EventType.PROGRESS_STARTED, EventType.PROGRESS_ADVANCED, EventType.PROGRESS_LOGGED).stream()
                    .map(EventType::type)
                    .collect(Collectors.toUnmodifiableSet());

    private TerminalSteps() {}

    static ConsumerRecords<String, byte[]> of(ConsumerRecords<String, byte[]> records) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> left = new HashMap<>();
        for (TopicPartition partition : records.partitions()) {
            List<ConsumerRecord<String, byte[]>> kept = records.records(partition).stream()
                    .filter(found -> !isOnTheWay(found))
                    .toList();
            if (!kept.isEmpty()) {
                left.put(partition, kept);
            }
        }
        return new ConsumerRecords<>(left, records.nextOffsets());
    }

    private static boolean isOnTheWay(ConsumerRecord<String, byte[]> found) {
        Header type = found.headers().lastHeader(TYPE);
        return type != null
                && type.value() != null
                && ON_THE_WAY.contains(new String(type.value(), StandardCharsets.UTF_8));
    }
}

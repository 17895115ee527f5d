package dev.meshwright.shared.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.Event;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.probe.Probe;
import dev.meshwright.shared.probe.ProbeOutbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
class BatchHandlerTest {

    private static final String TOPIC = "submission.created";

    @Inject
    EventReceiver receiver;

    @Inject
    ProbeOutbox outbox;

    private final SubmissionCreated first = Probe.submission(Ids.next(), "first");
    private final SubmissionCreated second = Probe.submission(Ids.next(), "second");
    private final List<List<Event>> handled = new ArrayList<>();

    @Test
    void aBatchIsHandledAtOnceAndWhatStandsInItTwiceOnce() {
        // Given
        ConsumerRecord<String, byte[]> repeated = told(first);

        // When
        receive(List.of(repeated, told(second), repeated));

        // Then
        assertThat(handled).hasSize(1);
        assertThat(handled.getFirst()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whatHasHadItsEffectIsLeftOut() {
        // Given
        ConsumerRecord<String, byte[]> repeated = told(first);
        receive(List.of(repeated, told(Probe.submission(Ids.next(), "another"))));
        handled.clear();

        // When
        receive(List.of(repeated, told(second)));
        receive(List.of(repeated, repeated));

        // Then
        assertThat(handled).containsExactly(List.of(second));
    }

    @Test
    void oneThatCantBeHandledKeepsNoOther() {
        // Given
        SubmissionCreated broken = Probe.submission(Ids.next(), "broken");

        // When
        receiver.receive(outbox, records(List.of(told(first), told(broken), told(second))), breakingAt(broken));

        // Then
        assertThat(handled).containsExactlyInAnyOrder(List.of(first), List.of(second));
        await().atMost(ONE_MINUTE)
                .untilAsserted(() -> assertThat(Probe.everythingOn(TOPIC + ".dead"))
                        .extracting(ConsumerRecord::key)
                        .containsOnlyOnce(broken.key()));
    }

    private BatchHandler breakingAt(Event broken) {
        return events -> {
            if (events.contains(broken)) {
                throw new IllegalArgumentException("asked to break");
            }
            handled.add(events);
        };
    }

    private void receive(List<ConsumerRecord<String, byte[]>> batch) {
        BatchHandler handler = handled::add;
        receiver.receive(outbox, records(batch), handler);
    }

    private static ConsumerRecords<String, byte[]> records(List<ConsumerRecord<String, byte[]>> batch) {
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), batch), Map.of());
    }

    private static ConsumerRecord<String, byte[]> told(SubmissionCreated submission) {
        ConsumerRecord<String, byte[]> told =
                new ConsumerRecord<>(TOPIC, 0, 0, submission.key(), EventJson.write(submission));
        Probe.headers(submission, Ids.next().toString())
                .forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return told;
    }
}

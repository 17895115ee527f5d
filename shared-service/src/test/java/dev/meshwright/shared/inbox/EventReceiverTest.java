package dev.meshwright.shared.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.outbox.DeadLetter;
import dev.meshwright.shared.probe.Probe;
import dev.meshwright.shared.probe.ProbeEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
class EventReceiverTest {

    private static final String TOPIC = "submission.created";

    @Inject
    ProbeEvents events;

    @BeforeAll
    static void bePatientWithSlowMachines() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Test
    void theSameEventTwiceHasOneEffect() {
        SubmissionCreated twice = Probe.submission(Ids.next(), "twice");
        String eventId = Ids.next().toString();

        Probe.publish(twice, eventId);
        Probe.publish(twice, eventId);
        awaitNextOf(twice.key());

        assertThat(Probe.effects(twice.submissionId())).isEqualTo(1);
    }

    @Test
    void twoEventsWithTheSameContentHaveTwoEffects() {
        SubmissionCreated same = Probe.submission(Ids.next(), "same content");

        Probe.publish(same, Ids.next().toString());
        Probe.publish(same, Ids.next().toString());

        await().untilAsserted(
                        () -> assertThat(Probe.effects(same.submissionId())).isEqualTo(2));
    }

    @Test
    void aRecordThatIsNotJsonIsPutAside() {
        String key = Ids.next().toString();
        Map<String, String> headers = Probe.headers(Probe.submission(Ids.next(), "x"), "not-json-" + key);

        Probe.publish(TOPIC, key, headers, "{\"submission_id\": oops".getBytes(StandardCharsets.UTF_8));
        awaitNextOf(key);

        ConsumerRecord<String, byte[]> letter = awaitDeadLetter(key);
        assertThat(Probe.header(letter, DeadLetter.REASON)).contains("the value is not");
        assertThat(new String(letter.value(), StandardCharsets.UTF_8)).isEqualTo("{\"submission_id\": oops");
        assertThat(Probe.header(letter, DeadLetter.TOPIC)).isEqualTo(TOPIC);
        assertThat(Probe.header(letter, "ce_id")).isEqualTo("not-json-" + key);
    }

    @Test
    void aRecordOfAnUnknownTypeIsPutAside() {
        String key = Ids.next().toString();
        Map<String, String> headers =
                new LinkedHashMap<>(Probe.headers(Probe.submission(Ids.next(), "x"), "unknown-" + key));
        headers.put("ce_type", "org.example.surprise.v9");

        Probe.publish(TOPIC, key, headers, "{}".getBytes(StandardCharsets.UTF_8));
        awaitNextOf(key);

        assertThat(Probe.header(awaitDeadLetter(key), DeadLetter.REASON)).contains("org.example.surprise.v9");
    }

    @Test
    void anEventOnAForeignTopicIsPutAside() {
        UUID id = Ids.next();
        Progress.Started foreign = new Progress.Started(id, Ids.next(), 1, Instant.EPOCH, 1);

        Probe.publish(TOPIC, foreign.key(), Probe.headers(foreign, "foreign-" + id), EventJson.write(foreign));

        assertThat(Probe.header(awaitDeadLetter(foreign.key()), DeadLetter.REASON))
                .contains("does not belong");
    }

    @Test
    void aRecordWithNothingInItIsPutAside() {
        String key = "bare \0 " + Ids.next();

        Probe.publish(TOPIC, key, Map.of("x\0y", "\0"), null);

        assertThat(Probe.header(awaitDeadLetter(key), DeadLetter.REASON)).contains("ce_id");
    }

    @Test
    void anEventThatCantBeHandledIsPutAsideAfterBoundedTries() {
        SubmissionCreated broken = Probe.submission(Ids.next(), ProbeEvents.BREAKS);
        int before = events.attemptsAtBroken();

        Probe.publish(broken, Ids.next().toString());
        awaitNextOf(broken.key());

        assertThat(Probe.header(awaitDeadLetter(broken.key()), DeadLetter.REASON))
                .isEqualTo("IllegalArgumentException: asked to break");
        assertThat(Probe.effects(broken.submissionId()))
                .as("what a failed attempt did is undone")
                .isZero();
        assertThat(events.attemptsAtBroken() - before).isBetween(4, 5);
    }

    @Test
    void aBatchWithABrokenRecordHasAllItsOtherEffects() {
        SubmissionCreated first = Probe.submission(Ids.next(), "before");
        SubmissionCreated last = Probe.submission(Ids.next(), "after");

        Probe.publish(first, Ids.next().toString());
        Probe.publish(TOPIC, "between " + first.key(), Map.of(), new byte[] {1, 2, 3});
        Probe.publish(last, Ids.next().toString());

        await().untilAsserted(() -> {
            assertThat(Probe.effects(first.submissionId())).isEqualTo(1);
            assertThat(Probe.effects(last.submissionId())).isEqualTo(1);
        });
    }

    /** Waits until a later event of the same key, and so of the same partition, has had its effect. */
    private static void awaitNextOf(String key) {
        SubmissionCreated next = Probe.submission(Ids.next(), "next");
        Probe.publish(TOPIC, key, Probe.headers(next, Ids.next().toString()), EventJson.write(next));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(Probe.effects(next.submissionId())).isEqualTo(1));
    }

    private static ConsumerRecord<String, byte[]> awaitDeadLetter(String key) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> deadLetter(key), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<ConsumerRecord<String, byte[]>> deadLetter(String key) {
        return Probe.everythingOn(TOPIC + ".dead").stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst();
    }
}

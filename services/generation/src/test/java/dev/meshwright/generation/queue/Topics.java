package dev.meshwright.generation.queue;

import static org.awaitility.Awaitility.await;

import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Ids;
import dev.meshwright.model.Topic;
import dev.meshwright.model.event.Event;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionChanged;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.event.CloudEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the generation service is told by others, and what it tells. */
final class Topics {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final TestTopic PROGRESS = new TestTopic(Topic.PROGRESS.topicName());

    private Topics() {}

    static void publish(Event event) {
        new TestTopic(event.topic().topicName())
                .send(
                        event.key(),
                        CloudEvents.headers(event, Ids.next().toString(), "tests", Instant.now()),
                        EventJson.write(event));
    }

    static SubmissionCreated submission(UUID account, String task) {
        return SubmissionCreated.ofTask(Ids.next(), account, "meshwright", task, Instant.now());
    }

    static SubmissionChanged.CancelRequested cancellation(SubmissionCreated submission) {
        return new SubmissionChanged.CancelRequested(
                submission.submissionId(), submission.accountId(), 1, Instant.now());
    }

    /** Every step of a submission that was told, once the last one was. */
    static List<Progress> awaitEnd(SubmissionCreated submission) {
        return await().atMost(PATIENCE)
                .until(
                        () -> steps(submission.submissionId()),
                        steps -> !steps.isEmpty() && steps.getLast().isTerminal());
    }

    static List<Progress> steps(UUID submission) {
        return PROGRESS.records(submission.toString()).stream()
                .map(Topics::step)
                .toList();
    }

    private static Progress step(ConsumerRecord<String, byte[]> found) {
        try {
            return (Progress) CloudEvents.read(found).event();
        } catch (UnreadableEventException e) {
            throw new IllegalStateException(e);
        }
    }
}

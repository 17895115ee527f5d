package dev.meshwright.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.Event;
import dev.meshwright.tracking.domain.Jobs;
import dev.meshwright.tracking.events.StreamAssignment;
import dev.meshwright.tracking.stream.StreamHub;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
class StreamTest {

    private static final String QUEUED = "0 {\"type\":\"status\",\"status\":\"queued\"}";

    @TestHTTPResource("/api/v1/")
    URI base;

    @Inject
    Jobs jobs;

    @Inject
    StreamHub hub;

    @Inject
    @Identifier("tracking-streams")
    StreamAssignment assignment;

    @BeforeAll
    static void bePatientWithSlowMachines() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @BeforeEach
    void streamsHearProgress() {
        await().until(assignment::isHearing);
    }

    @Test
    void tellsEachStepOnceInOrderAndEndsWithTheTerminalFrame() throws Exception {
        Steps steps = stored();

        try (SseClient client = open(steps.id(), null)) {
            await().until(() -> client.frames().contains(QUEUED));
            Steps.publish(steps.started(1), steps.advanced(2, 0.425), steps.logged(3), steps.completed(4));

            await().until(client::hasEnded);
            assertThat(client.status()).isEqualTo(200);
            assertThat(client.header("Content-Type")).isEqualTo("text/event-stream");
            assertThat(client.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(client.frames())
                    .containsExactly(
                            QUEUED,
                            "1 {\"type\":\"status\",\"status\":\"processing\"}",
                            "2 {\"type\":\"progress\",\"status\":\"processing\",\"percent\":0.425,\"message\":\"step 2\","
                                    + "\"progress\":42,\"progress_message\":\"step 2\"}",
                            "3 {\"type\":\"log\",\"message\":\"line 3\",\"level\":\"warn\"}",
                            "4 {\"type\":\"status\",\"status\":\"completed\",\"progress\":100}");
        }
    }

    @Test
    void whoeverHasSeenTheTerminalFrameFindsTheJobEnded() throws Exception {
        Steps steps = stored();

        try (SseClient client = open(steps.id(), null)) {
            await().until(() -> client.frames().contains(QUEUED));
            Steps.publish(steps.started(1), steps.failed(2));

            await().pollInterval(Duration.ofMillis(1)).until(client::hasEnded);
            assertThat(jobs.find(steps.id()).orElseThrow().status().isTerminal())
                    .isTrue();
            assertThat(client.frames())
                    .endsWith("2 {\"type\":\"status\",\"status\":\"failed\",\"error_code\":\"NO_SUCH_THING\","
                            + "\"error_message\":\"It can't be made.\"}");
        }
    }

    @Test
    void aCancelledJobIsAFailedOneToWhoeverFollowsIt() throws Exception {
        String frame =
                "{\"type\":\"status\",\"status\":\"failed\",\"error_code\":\"CANCELLED_BY_USER\",\"error_message\":\"";
        Steps steps = stored();

        try (SseClient client = open(steps.id(), null)) {
            await().until(() -> client.frames().contains(QUEUED));
            Steps.publish(steps.started(1), steps.cancelled(2));
            await().until(client::hasEnded);
            assertThat(client.frames().getLast()).startsWith("2 " + frame);
        }
        try (SseClient late = open(steps.id(), null)) {
            await().until(late::hasEnded);
            assertThat(late.frames()).singleElement().asString().startsWith("2 " + frame);
        }
        try (SseClient resumed = open(steps.id(), "1")) {
            await().until(resumed::hasEnded);
            assertThat(resumed.frames()).singleElement().asString().startsWith("2 " + frame);
        }
    }

    @Test
    void aStreamOfAFinishedJobHasItsTerminalFrameAlone() throws Exception {
        Steps steps = stored();
        Steps.publish(steps.started(1), steps.advanced(2, 0.5), steps.completed(3));
        awaitSequence(steps.id(), 3);

        try (SseClient client = open(steps.id(), null)) {
            await().until(client::hasEnded);
            assertThat(client.frames())
                    .containsExactly("3 {\"type\":\"status\",\"status\":\"completed\",\"progress\":100}");
        }
    }

    @Test
    void anEndedJobTellsAllOfItsStepsToWhoeverHasSeenNone() throws Exception {
        Steps steps = stored();
        Steps.publish(steps.started(1), steps.advanced(2, 0.425), steps.logged(3), steps.completed(4));
        awaitSequence(steps.id(), 4);

        try (SseClient client = open(steps.id(), "0")) {
            await().until(client::hasEnded);
            assertThat(sequences(client)).containsExactly("1", "2", "3", "4");
            assertThat(client.frames()).contains("3 {\"type\":\"log\",\"message\":\"line 3\",\"level\":\"warn\"}");
        }
    }

    @Test
    void aFreshStreamBeginsWithThePresentStatusAndTheNewestProgress() throws Exception {
        Steps steps = stored();
        Steps.publish(steps.started(1), steps.advanced(2, 0.1), steps.advanced(3, 0.2), steps.logged(4));
        awaitSequence(steps.id(), 4);

        try (SseClient client = open(steps.id(), null)) {
            await().until(() -> client.frames().size() == 2);
            assertThat(client.frames().get(0)).startsWith("1 ").contains("\"processing\"");
            assertThat(client.frames().get(1)).startsWith("3 ").contains("\"percent\":0.2");
            Steps.publish(steps.completed(5));
            await().until(client::hasEnded);
            assertThat(client.frames()).hasSize(3);
        }
    }

    @Test
    void aResumedStreamHasNoGapAndNoRepeat() throws Exception {
        Steps steps = stored();
        Steps.publish(steps.started(1));
        int last = 1_200;

        try (SseClient first = open(steps.id(), null)) {
            for (int i = 2; i < 400; i++) {
                Steps.publish(steps.advanced(i, i / 2_000.0));
            }
            await().until(() -> first.frames().size() > 200);
        }
        List<Event> rest = new ArrayList<>();
        for (int i = 400; i < last; i++) {
            rest.add(steps.advanced(i, i / 2_000.0));
        }
        rest.add(steps.completed(last));
        Thread publishing = Thread.startVirtualThread(() -> Steps.publish(rest.toArray(new Event[0])));

        try (SseClient resumed = open(steps.id(), "150")) {
            await().until(resumed::hasEnded);
            assertThat(sequences(resumed))
                    .containsExactlyElementsOf(IntStream.rangeClosed(151, last)
                            .mapToObj(Integer::toString)
                            .toList());
        }
        publishing.join();
    }

    @Test
    void aClientThatHasSeenTheEndIsToldNotToComeBack() throws Exception {
        Steps steps = stored();
        Steps.publish(steps.started(1), steps.completed(2));
        awaitSequence(steps.id(), 2);

        try (SseClient client = open(steps.id(), "2")) {
            assertThat(client.status()).isEqualTo(204);
        }
    }

    @Test
    void aLastEventIdThatIsNoSequenceBeginsAfresh() throws Exception {
        Steps steps = stored();

        try (SseClient client = open(steps.id(), "banana")) {
            await().until(() -> client.frames().contains(QUEUED));
        }
    }

    @Test
    void aClientThatIsGoneIsNoticed() throws Exception {
        Steps steps = stored();
        List<SseClient> clients = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            clients.add(open(steps.id(), null));
        }
        await().until(() -> hub.openStreams() >= 20);

        for (SseClient client : clients) {
            client.close();
        }

        await().until(() -> hub.openStreams() == 0);
    }

    @Test
    void stepsThatArriveAgainAndOutOfOrderAreToldOnceInOrder() throws Exception {
        Steps steps = stored();

        try (SseClient client = open(steps.id(), null)) {
            await().until(() -> client.frames().contains(QUEUED));
            Steps.publish(
                    steps.started(1),
                    steps.advanced(3, 0.3),
                    steps.advanced(2, 0.2),
                    steps.started(1),
                    steps.advanced(2, 0.2),
                    steps.completed(4));

            await().until(client::hasEnded);
            assertThat(sequences(client)).containsExactly("0", "1", "2", "3", "4");
        }
    }

    @Test
    void aSubmissionThatOnlyIntakeKnowsCanBeFollowedAtOnce() throws Exception {
        Steps steps = Steps.any();
        IntakeStub.knows(steps.created());

        try (SseClient client = open(steps.id(), null)) {
            await().until(() -> client.frames().contains(QUEUED));
        }
    }

    @Test
    void anUnknownSubmissionIsNotFound() throws Exception {
        for (UUID unknown : List.of(Ids.next(), UUID.randomUUID())) {
            try (SseClient client = open(unknown, null)) {
                assertThat(client.status()).isEqualTo(404);
                assertThat(client.header("Content-Type")).isEqualTo("application/problem+json");
            }
        }
    }

    private Steps stored() {
        Steps steps = Steps.any();
        Steps.publish(steps.created());
        await().until(() -> jobs.find(steps.id()).isPresent());
        return steps;
    }

    private void awaitSequence(UUID id, long sequence) {
        await().until(() -> jobs.find(id).orElseThrow().lastSequence() >= sequence);
    }

    private SseClient open(UUID id, String lastEventId) throws IOException {
        return SseClient.open(base.resolve(id + "/stream"), lastEventId);
    }

    private static List<String> sequences(SseClient client) {
        return client.frames().stream()
                .map(frame -> frame.substring(0, frame.indexOf(' ')))
                .toList();
    }
}

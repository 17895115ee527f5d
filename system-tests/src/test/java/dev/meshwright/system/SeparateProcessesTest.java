package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** {@code ./meshwright up --processes}: each service in a process of its own, behind the gateway. */
class SeparateProcessesTest extends SystemContract {
    private static final int ROUNDS_AT_MOST = 10;

    SeparateProcessesTest() {
        super(List.of("--processes"));
    }

    /** A job may end before the kill reaches its worker, so this is done until one was cut off in the middle. */
    @Test
    void goesOnWithOneStreamWhenTheWorkerIsKilled() throws Exception {
        boolean takenOver = false;
        for (int round = 0; round < ROUNDS_AT_MOST && !takenOver; round++) {
            List<Frame> frames = followThroughAKill();

            assertThat(frames.getLast().data().path("status").asText()).isEqualTo("completed");
            assertThat(frames.stream().filter(Frame::isTerminal)).hasSize(1);
            assertThat(frames).extracting(Frame::id).isSorted().doesNotHaveDuplicates();
            takenOver = frames.stream().filter(SeparateProcessesTest::isTakenUp).count() > 1;
        }
        assertThat(takenOver).as("a worker was killed in the middle").isTrue();
    }

    private List<Frame> followThroughAKill() throws Exception {
        String submission = submit();
        List<Frame> frames = new ArrayList<>();
        try (EventStream stream = EventStream.open(system().port(), submission, Optional.empty())) {
            frames.addAll(upToProgress(stream));
            system().kill("generation");
            frames.addAll(stream.rest());
        }
        return frames;
    }

    private static boolean isTakenUp(Frame frame) {
        return frame.data().path("type").asText().equals("status")
                && frame.data().path("status").asText().equals("processing");
    }

    /** The worker is stopped where it stores what it has made, and killed there. */
    @Test
    void finishesAConversionWhoseWorkerWasKilledInTheMiddle() throws Exception {
        String submission = submit();
        awaitStatus(submission, "completed");
        Client stranger = Client.withoutKey(system());
        String path;
        try (HeldTable held = HeldTable.of(system(), "conversion.loose_object")) {
            path = "/api/v1/convert/"
                    + stranger.post("/api/v1/convert", "{\"submission_id\":\"" + submission + "\",\"format\":\"usdz\"}")
                            .is(202)
                            .field("job_id");
            awaitConversion(stranger, path, "running");

            system().kill("conversion");
        }

        awaitConversion(stranger, path, "ready");
        assertThat(stranger.get(path + "/download").is(200).body()).startsWith('P', 'K');
    }

    private static void awaitConversion(Client client, String path, String status) {
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
            Answered answer = client.get(path);
            // While the service is started again, the gateway has nobody to ask.
            return answer.status() == 200
                    && answer.json().path("status").asText().equals(status);
        });
    }

    @Test
    void answersForOtherServicesWhileOneIsAway() throws Exception {
        String submission = submit();

        system().kill("accounts");

        awaitStatus(submission, "completed");
    }
}

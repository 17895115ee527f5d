package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @Test
    void answersForOtherServicesWhileOneIsAway() throws Exception {
        String submission = submit();

        system().kill("accounts");

        awaitStatus(submission, "completed");
    }
}

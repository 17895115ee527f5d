package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code ./meshwright up --processes}: each service in a process of its own, behind the gateway. */
class SeparateProcessesTest extends SystemContract {
    SeparateProcessesTest() {
        super(List.of("--processes"));
    }

    @Test
    void goesOnWithOneStreamWhenTheWorkerIsKilled() throws Exception {
        String submission = submit();
        List<Frame> frames = new ArrayList<>();
        try (EventStream stream = EventStream.open(system().port(), submission, Optional.empty())) {
            frames.addAll(upToProgress(stream));

            system().kill("generation");

            frames.addAll(stream.rest());
        }

        assertThat(frames.getLast().data().path("status").asText()).isEqualTo("completed");
        assertThat(frames.stream().filter(Frame::isTerminal)).hasSize(1);
        assertThat(frames).extracting(Frame::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void answersForOtherServicesWhileOneIsAway() throws Exception {
        String submission = submit();

        system().kill("accounts");

        awaitStatus(submission, "completed");
    }
}

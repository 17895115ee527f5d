package dev.meshwright.cli.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.cli.CommandException;
import dev.meshwright.cli.make.FakeApi.Answer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobFollowerTest {
    private static final String PROCESSING = "id: 1\ndata: {\"type\":\"status\",\"status\":\"processing\"}\n\n";
    private static final String HALF =
            "id: 2\ndata: {\"type\":\"progress\",\"status\":\"processing\",\"percent\":0.5,\"message\":\"Half\"}\n\n";
    private static final String LOGGED = "id: 3\ndata: {\"type\":\"log\",\"level\":\"info\",\"message\":\"Hello\"}\n\n";
    private static final String COMPLETED = "id: 4\ndata: {\"type\":\"status\",\"status\":\"completed\"}\n\n";

    private final StringWriter shown = new StringWriter();
    private FakeApi server;

    @BeforeEach
    void open() throws IOException {
        server = new FakeApi();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void showsProgressAndLogUntilTheEnd() throws InterruptedException {
        server.answer("/api/v1/1/stream", Answer.of(200, PROCESSING + HALF + LOGGED + COMPLETED));

        follow();

        assertThat(shown.toString().lines()).containsExactly(" 50 %  Half", "  Hello");
    }

    @Test
    void continuesABrokenStreamAfterTheLastEvent() throws InterruptedException {
        server.answer(
                "/api/v1/1/stream",
                Answer.of(200, PROCESSING + HALF),
                Answer.of(200, LOGGED),
                Answer.of(200, COMPLETED));

        follow();

        assertThat(server.lastEventIds()).containsExactly("0", "2", "3");
        assertThat(shown.toString().lines()).containsExactly(" 50 %  Half", "  Hello");
    }

    @Test
    void asksForTheStateWhenThereIsNoStream() throws InterruptedException {
        server.answer("/api/v1/1/stream", Answer.of(502, "no"));
        server.answer(
                "/api/v1/1/info",
                Answer.of(200, "{\"status\":\"queued\",\"progress\":0}"),
                Answer.of(503, "no"),
                Answer.of(200, "{\"status\":\"processing\",\"progress\":50,\"progress_message\":\"Half\"}"),
                Answer.of(200, "{\"status\":\"completed\",\"progress\":100,\"progress_message\":\"Done\"}"));

        follow();

        assertThat(shown.toString().lines()).contains(" 50 %  Half", "100 %  Done");
    }

    @Test
    void saysWhyAJobFailed() {
        server.answer(
                "/api/v1/1/stream",
                Answer.of(
                        200,
                        "data: {\"type\":\"status\",\"status\":\"failed\",\"error_code\":\"BROKEN\","
                                + "\"error_message\":\"It broke.\"}\n\n"));

        assertThatThrownBy(this::follow)
                .isInstanceOf(CommandException.class)
                .hasMessage("The job failed: It broke. (BROKEN)");
    }

    private void follow() throws InterruptedException {
        StepTimes times = new StepTimes(System::nanoTime);
        try (Api api = server.client()) {
            new JobFollower(api, new PlainView(new PrintWriter(shown)), times, Duration.ofMillis(1)).follow("1");
        }
    }
}

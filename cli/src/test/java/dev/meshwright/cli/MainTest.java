package dev.meshwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"--help", "up --help", "make --help", "--version"})
    void helps(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(out.toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"make", "up --port eighty", "up --port 70000", "up --workers 2", "--unknown", "nonsense"})
    void refusesWhatItDoesNotUnderstand(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage:");
    }

    @Test
    void saysInOneSentenceThatNobodyAnswers() {
        int code = run("make", "a chair", "--url", "http://127.0.0.1:1", "--key", "sk-none");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().strip())
                .isEqualTo(
                        "Nobody answers at http://127.0.0.1:1. Start a system with ./meshwright up, or correct --url.");
    }

    private int run(String... arguments) {
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(arguments);
    }
}

package dev.meshwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.cli.convert.Order;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final Commands commands = new Commands();

    @ParameterizedTest
    @ValueSource(strings = {"--help", "up --help", "make --help", "convert --help", "inspect --help", "--version"})
    void helps(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(commands.out()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "make",
                "up --port eighty",
                "up --port 70000",
                "up --workers 2",
                "convert",
                "inspect",
                "--unknown",
                "xyzzy"
            })
    void refusesWhatItDoesNotUnderstand(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(commands.err()).contains("Usage:");
    }

    @Test
    void saysInOneSentenceThatNobodyAnswers() {
        int code = run("make", "a chair", "--url", "http://127.0.0.1:1", "--key", "sk-none");

        assertThat(code).isEqualTo(1);
        assertThat(commands.err().strip())
                .isEqualTo(
                        "Nobody answers at http://127.0.0.1:1. Start a system with ./meshwright up, or correct --url.");
    }

    @Test
    void saysWhyAnOrderCouldNotBeCarriedOut() throws Exception {
        Order order = Order.plain(List.of("nothing.glb", "nothing.stl")).orElseThrow();
        StringWriter err = new StringWriter();

        int code = Main.carryOut(order, new PrintWriter(new StringWriter()), new PrintWriter(err));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("There is no file nothing.glb.");
    }

    private int run(String... arguments) {
        return commands.run(arguments);
    }
}

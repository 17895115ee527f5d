package dev.meshwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.cli.convert.Order;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource(delimiter = '|', textBlock = """
            make                                | PROMPT is missing. What to make, such as "a red wooden chair".
            make a red chair                    | The prompt ended before 'red': put all of it between quotes, as in "a red chair".
            make chair -o                       | The value of --output is missing. Where to put the model; its thumbnail goes beside it. Default: a name made from the prompt.
            make chair --target-size big        | --target-size is 'big'; it must be a number. Longest side of the result, 0.01 to 1000 metres; its real-world size if not given.
            make chair --target-size 1001       | --target-size is 1001; it must be from 0.01 to 1000.
            make chair --target-size NaN        | --target-size is NaN; it must be from 0.01 to 1000.
            make chair --port 0                 | --port is 0; it must be from 1 to 65535.
            make chair --url localhost:8080     | --url is 'localhost:8080'; it must be an address such as http://localhost:8080.
            make chair --url http://[           | --url is 'http://['; it must be an address such as http://localhost:8080.
            up --port eighty                    | --port is 'eighty'; it must be a whole number. Port to listen on (MESHWRIGHT_PORT, default 8080).
            up --port 70000                     | --port is 70000; it must be from 1 to 65535.
            up --workers 2                      | --workers 2 needs --processes: add it, or leave --workers out.
            up here                             | There is no place for 'here': up takes options alone.
            convert                             | INPUT is missing. The GLB to read.
            convert a.glb                       | Name the file to write, or say --all for every format.
            convert a.glb b.stl c.stl           | There is one file too many, 'c.stl': convert takes INPUT and OUTPUT. A name with spaces goes between quotes.
            convert --al a.glb                  | There is no option --al. Is --all meant?
            inspect                             | INPUT is missing. The GLB to read.
            inspect a.glb b.glb                 | There is one file too many, 'b.glb': inspect takes INPUT. A name with spaces goes between quotes.
            --unknown                           | There is no option --unknown.
            xyzzy                               | There is no command 'xyzzy'. The commands are make, up, convert, inspect or test.
            """)
    void saysInOneLineWhatItDoesNotUnderstand(String arguments, String reason) {
        String[] words = arguments.split(" ");

        int code = run(words);

        String command = List.of("make", "up", "convert", "inspect").contains(words[0]) ? " " + words[0] : "";
        assertThat(code).isEqualTo(2);
        assertThat(commands.err().lines())
                .containsExactly(reason, "Options and examples: ./meshwright" + command + " --help");
        assertThat(commands.out()).isEmpty();
    }

    @Test
    void saysWhatThereIsToDo() {
        assertThat(run()).isEqualTo(2);
        assertThat(commands.err()).startsWith("Say what to do: make, up, convert, inspect or test.");
    }

    @Test
    void wantsAPromptWithWords() {
        assertThat(run("make", "  ")).isEqualTo(2);
        assertThat(commands.err()).startsWith("The prompt is empty.");
    }

    @Test
    void letsNoArgumentSteerTheTerminal() {
        assertThat(run("up", "\u001b[2J")).isEqualTo(2);
        assertThat(commands.err()).contains("'\ufffd[2J'").doesNotContain("\u001b");
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

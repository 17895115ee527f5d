package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command of {@code docs/submissions-api.md}, given in order to a fresh system, answers what the page shows. */
class ExamplesTest {
    private static final String MARK = "@@@ end of example ";

    @TestFactory
    Stream<DynamicTest> answersWhatThePageShows(@TempDir Path directory) throws IOException, InterruptedException {
        assumeThat(isThere("bash", "curl")).as("bash and curl are there").isTrue();
        List<Example> examples = Example.of(page());
        List<String> answers = run(examples, directory);
        return IntStream.range(0, examples.size())
                .mapToObj(index -> DynamicTest.dynamicTest(examples.get(index).toString(), () -> {
                    assertThat(index).as("the commands before it went well").isLessThan(answers.size());
                    assertThat(Shown.difference(examples.get(index), answers.get(index)))
                            .isEmpty();
                }));
    }

    /** A call that the page forgets is a call that nobody finds. */
    @Test
    void thePageShowsEveryCall() throws IOException {
        String commands = String.join(
                "\n", Example.of(page()).stream().map(Example::command).toList());

        assertThat(ApiCalls.all()).allSatisfy(call -> assertThat(commands).containsPattern(pattern(call)));
    }

    private static String pattern(ApiCall call) {
        String path = call.path().replaceFirst("^/api/v1", "").replaceAll("\\{[a-z]+}", "\\\\\\$[A-Z]+");
        return "\\$URL" + path + "(?![/a-z0-9])";
    }

    private static String page() throws IOException {
        return Files.readString(RunningSystem.cloneDirectory().resolve("docs/submissions-api.md"));
    }

    /** What each command says; all run in one shell, as a reader would give them. */
    private static List<String> run(List<Example> examples, Path directory) throws IOException, InterruptedException {
        RunningSystem system = SharedSystem.get();
        StringBuilder script = new StringBuilder("set -o pipefail\n");
        for (Example example : examples) {
            script.append(example.command().replace("http://localhost:8080", system.url()))
                    .append("\necho; echo '")
                    .append(MARK)
                    .append("'\n");
        }
        Path data = Files.createDirectories(directory.resolve("data"));
        Files.writeString(
                data.resolve("api-key"), new Accounts(system).newClient().key());
        Process shell = new ProcessBuilder("bash", "-c", script.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(5, TimeUnit.MINUTES)).isTrue();
        List<String> answers = new ArrayList<>(List.of(said.split("\\n" + MARK + "\\n?", -1)));
        answers.removeLast();
        return answers;
    }

    private static boolean isThere(String... programs) throws IOException, InterruptedException {
        for (String program : programs) {
            Map<String, String> environment = System.getenv();
            boolean found = Stream.of(environment.getOrDefault("PATH", "").split(":"))
                    .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
            if (!found) {
                return false;
            }
        }
        return true;
    }
}

package dev.meshwright.cli.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** What becomes of a process in which one piece of work takes all memory, with the flags that it really has. */
class OutOfMemoryTest {

    @Test
    void aProcessThatConvertsOutlivesAModelThatTakesAllMemory() throws IOException, InterruptedException {
        assertThat(ending(true)).isEqualTo("failed alone, exit 0");
    }

    @Test
    void anyOtherProcessEndsToBeStartedAgain() throws IOException, InterruptedException {
        assertThat(ending(false)).endsWith("exit 3").doesNotContain("failed alone");
    }

    private static String ending(boolean converts) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Programs.flags(converts).stream()
                .filter(flag -> !flag.startsWith("-Djava.util.logging.manager"))
                .forEach(command::add);
        command.addAll(List.of("-Xmx32m", "-cp", System.getProperty("java.class.path"), Greedy.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "exit " + process.waitFor();
    }

    /** Works as conversions do: in a thread of its own, for which another one waits. */
    static final class Greedy {

        private Greedy() {}

        public static void main(String[] arguments) throws InterruptedException {
            FutureTask<Integer> work = new FutureTask<>(Greedy::takeAllMemory);
            Thread.ofPlatform().start(work);
            try {
                work.get();
            } catch (ExecutionException e) {
                System.out.print(e.getCause() instanceof OutOfMemoryError ? "failed alone, " : "failed otherwise, ");
            }
        }

        private static int takeAllMemory() {
            List<byte[]> taken = new ArrayList<>();
            while (taken.size() < Integer.MAX_VALUE) {
                taken.add(new byte[1 << 20]);
            }
            return taken.size();
        }
    }
}

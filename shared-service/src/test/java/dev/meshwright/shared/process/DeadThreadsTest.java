package dev.meshwright.shared.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadThreadsTest {

    @Test
    void aThreadThatDiesForWantOfMemoryEndsTheProcess() throws Exception {
        // When
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Greedy.class.getName())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();

        // Then
        assertThat(process.waitFor()).isEqualTo(3);
    }

    /** Has a thread that takes all memory, which nobody waits for. */
    static final class Greedy {

        private Greedy() {}

        public static void main(String[] arguments) throws InterruptedException {
            DeadThreads.endTheProcess();
            Thread greedy = Thread.ofPlatform().start(Greedy::takeAllMemory);
            greedy.join();
        }

        private static void takeAllMemory() {
            List<byte[]> taken = new ArrayList<>();
            while (taken.size() < Integer.MAX_VALUE) {
                taken.add(new byte[1 << 20]);
            }
        }
    }
}

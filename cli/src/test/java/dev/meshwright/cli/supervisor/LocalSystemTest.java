package dev.meshwright.cli.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.cli.CommandException;
import dev.meshwright.cli.installation.DataDirectory;
import dev.meshwright.cli.installation.Installation;
import dev.meshwright.cli.installation.RunFile;
import dev.meshwright.cli.supervisor.ChildSpec.SaysReady;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSystemTest {
    private static final SystemSpec SINGLE = new SystemSpec("127.0.0.1", 1, 0);
    private static final SystemSpec PROCESSES = new SystemSpec("127.0.0.1", 1, 1);

    @TempDir
    private Path temporary;

    private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
    private DataDirectory data;

    @BeforeEach
    void prepareData() {
        data = new DataDirectory(temporary);
        data.requireUsable();
    }

    @Test
    void stopsServicesFirstAndTheirPartsInTheOppositeOrder() throws Exception {
        Path ends = temporary.resolve("ends");
        try (LocalSystem system = system(
                PROCESSES, List.of(List.of(child("one", ends), child("two", ends)), List.of(child("service", ends))))) {
            system.start();
            assertThat(RunFile.readAlive(data.runFile()).orElseThrow().children())
                    .containsOnlyKeys("one", "two", "service");
        }

        assertThat(Files.readAllLines(ends)).containsExactly("service", "two", "one");
        assertThat(data.runFile()).doesNotExist();
    }

    @Test
    void startsAServiceAgainThatWasKilled() throws Exception {
        try (LocalSystem system =
                system(PROCESSES, List.of(List.of(), List.of(child("worker", temporary.resolve("e")))))) {
            system.start();
            long killed = pid("worker");

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            assertThat(notices.poll(1, TimeUnit.MINUTES)).startsWith("worker ended with code 137");
            while (pid("worker") == killed) {
                Thread.onSpinWait();
            }
            assertThat(system.hasFailed()).isFalse();
        }
    }

    @Test
    void endsWithItsOnlyProcessAndShowsItsLastWords() throws Exception {
        Path end = temporary.resolve("end");
        assertThat(new ProcessBuilder("mkfifo", end.toString()).start().waitFor())
                .isZero();
        ChildSpec dying = new ChildSpec(
                "only",
                List.of("sh", "-c", "echo ready; cat <\"$0\"; echo broken; exit 3", end.toString()),
                Map.of(),
                new SaysReady());
        try (LocalSystem system = system(SINGLE, List.of(List.of(dying)))) {
            system.start();
            Files.writeString(end, "");

            assertThat(system.awaitFailure()).contains("with code 3").contains("broken");
        }
    }

    @Test
    void showsWhyAProcessDoesNotStart() {
        ChildSpec dying = new ChildSpec("only", List.of("sh", "-c", "echo no room; exit 3"), Map.of(), new SaysReady());
        try (LocalSystem system = system(SINGLE, List.of(List.of(dying)))) {
            assertThatThrownBy(system::start)
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("only ended with code 3")
                    .hasMessageContaining("no room");
        }
    }

    @Test
    void passesOnTroubleOnly() throws Exception {
        ChildSpec talking = new ChildSpec(
                "talker",
                List.of("sh", "-c", "echo '12:00:00.000 INFO  fine'; echo '12:00:00.000 WARN  bad'; echo ready; cat"),
                Map.of(),
                new SaysReady());
        try (LocalSystem system = system(PROCESSES, List.of(List.of(), List.of(talking)))) {
            system.start();
        }

        assertThat(notices).containsExactly("talker: 12:00:00.000 WARN  bad");
        assertThat(data.logs().resolve("talker.log")).content().contains("INFO  fine");
    }

    @Test
    void saysThatAPortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            SystemSpec spec = new SystemSpec("127.0.0.1", other.getLocalPort(), 0);

            assertThatThrownBy(() -> LocalSystem.prepare(new Installation(temporary), data, spec, notices::add))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " of 127.0.0.1 is taken");
        }
    }

    @Test
    void saysThatTheDataIsInUse() {
        try (DataLock _ = DataLock.take(data)) {
            assertThatThrownBy(() -> LocalSystem.prepare(new Installation(temporary), data, SINGLE, notices::add))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("is in use by a running system");
        }
    }

    private LocalSystem system(SystemSpec spec, List<List<ChildSpec>> waves) {
        return new LocalSystem(data, spec, DataLock.take(data), waves, "127.0.0.1:9092", notices::add);
    }

    private long pid(String child) {
        return RunFile.read(data.runFile()).orElseThrow().children().get(child);
    }

    /** Runs until it is asked to stop, and then writes its name into the file. */
    private static ChildSpec child(String name, Path ends) {
        String script =
                "trap 'echo " + name + " >> " + ends + "; exit 0' TERM; echo ready; while :; do read _ || :; done";
        return new ChildSpec(name, List.of("sh", "-c", script), Map.of(), new SaysReady());
    }
}

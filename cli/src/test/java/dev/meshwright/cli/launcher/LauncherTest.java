package dev.meshwright.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher as it is, in a clone in which Maven and Java are scripts. */
@Timeout(120)
class LauncherTest {

    /** Says what it was asked and its process, goes to a module whenever it is told to, and builds nothing. */
    private static final String MAVEN = """
            #!/bin/sh
            echo "$@" >asked
            while read -r line; do
                case $line in
                    end) mkdir -p cli/target; echo built >cli/target/meshwright-cli.jar; exit 0 ;;
                    *) echo "[INFO] $line" ;;
                esac
            done <orders
            """;

    @TempDir
    private Path home;

    /** What Maven waits for. */
    private Writer orders;

    private Process launcher;

    @BeforeEach
    void makeClone() throws IOException, InterruptedException {
        Files.copy(Path.of("..", "meshwright"), home.resolve("meshwright"));
        script("meshwright", Files.readString(home.resolve("meshwright")));
        script("mvnw", MAVEN);
        script("jdk/bin/java", "#!/bin/sh\necho ran \"$@\"\n");
        script("jdk/bin/javac", "#!/bin/sh\n");
        Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        Files.writeString(home.resolve("pom.xml"), "");
        assertThat(new ProcessBuilder("mkfifo", home.resolve("orders").toString())
                        .start()
                        .waitFor())
                .isZero();
        // Opened for reading as well: for writing alone it would wait here for a Maven that is never started.
        RandomAccessFile pipe = new RandomAccessFile(home.resolve("orders").toFile(), "rw");
        orders = new OutputStreamWriter(new FileOutputStream(pipe.getFD()), StandardCharsets.UTF_8);
    }

    @AfterEach
    void endIt() throws IOException {
        orders.close();
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
    }

    @Test
    void tellsEachModuleOnALineWhereNoTerminalIs() throws Exception {
        launch("inspect", "chair.glb");
        BufferedReader said = launcher.errorReader(StandardCharsets.UTF_8);

        assertThat(said.readLine()).startsWith("Building Meshwright");
        assertThat(said.readLine()).matches(" {2}getting ready, 0 files downloaded, \\d+ s");
        order("Building shared-mesh 0.1.0-SNAPSHOT                 [2/3]");
        assertThat(next(said, "shared-mesh")).matches(" {2}\\[2/3] shared-mesh, \\d+ s");
        order("Building s3-server 0.1.0-SNAPSHOT                   [3/3]");
        assertThat(next(said, "s3-server")).matches(" {2}\\[3/3] s3-server, \\d+ s");
        order("end");
        assertThat(next(said, "Built")).matches("Built in \\d+ s\\.");
        assertThat(said.readLine()).isNull();
        assertThat(launcher.waitFor()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "make --help", "up -h", "inspect", "xyzzy"})
    void buildsNoServiceToSayWhatThereIs(String arguments) throws Exception {
        launch(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        order("end");

        assertThat(launcher.waitFor()).isZero();
        assertThat(home.resolve("asked")).content().contains("package -pl cli -am");
        assertThat(launcher.inputReader().readLine()).startsWith("ran ").endsWith(arguments);
    }

    @Test
    void endsMavenToo() throws Exception {
        launch("make", "a chair");
        BufferedReader said = launcher.errorReader(StandardCharsets.UTF_8);
        order("Building shared-mesh 0.1.0-SNAPSHOT                 [2/3]");
        next(said, "shared-mesh");
        List<ProcessHandle> maven = launcher.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains("mvnw"))
                .toList();
        assertThat(maven).hasSize(1);

        launcher.destroy();

        assertThat(launcher.waitFor()).isEqualTo(130);
        maven.getFirst().onExit().get();
    }

    /** The next line with a text; what was said before may be said again every half minute. */
    private static String next(BufferedReader said, String text) throws IOException {
        String line = said.readLine();
        while (!line.contains(text)) {
            line = said.readLine();
        }
        return line;
    }

    /** Tells Maven to say something, or to end. */
    private void order(String line) throws IOException {
        orders.write(line + "\n");
        orders.flush();
    }

    private void launch(String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(home.resolve("meshwright").toString()), Arrays.stream(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().remove("MESHWRIGHT_SKIP_BUILD");
        launcher = builder.start();
    }

    private void script(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}

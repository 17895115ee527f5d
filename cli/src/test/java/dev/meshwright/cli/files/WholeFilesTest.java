package dev.meshwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.cli.CommandException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

    private static final byte[] CONTENT = "whole".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    @Test
    void writesBesideThePlaceAndThenPutsThere() throws IOException {
        Path place = directory.resolve("model.stl");

        try (WholeFiles files = new WholeFiles()) {
            files.write(place, false, out -> {
                out.write(CONTENT);
                assertThat(place).doesNotExist();
                assertThat(directory).isDirectoryContaining("glob:**/.meshwright-*.part");
            });
        }

        assertThat(place).hasBinaryContent(CONTENT);
        assertThat(directory.toFile().list()).containsExactly("model.stl");
    }

    @Test
    void leavesNothingWhenTheDiskIsFull() throws IOException {
        Path place = Files.writeString(directory.resolve("model.stl"), "old");

        try (WholeFiles files = new WholeFiles()) {
            assertThatThrownBy(() -> files.write(place, true, out -> {
                        out.write(CONTENT);
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(CommandException.class)
                    .hasMessage("The file " + place + " can't be written: No space left on device."
                            + " Make room there, or write elsewhere.");
        }

        assertThat(place).hasContent("old");
        assertThat(directory.toFile().list()).containsExactly("model.stl");
    }

    @Test
    void leavesNothingWhenTheWriterBreaks() {
        try (WholeFiles files = new WholeFiles()) {
            assertThatThrownBy(() -> files.write(directory.resolve("model.stl"), false, out -> {
                        out.write(CONTENT);
                        throw new IllegalStateException("broken");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void leavesNoneOfTheFilesThatBelongTogetherWhenOneBreaks() {
        try (WholeFiles files = new WholeFiles()) {
            assertThatThrownBy(() -> files.writeTogether(directory.resolve("model.obj"), false, set -> {
                        set.file("images/one.png", out -> out.write(CONTENT));
                        set.file("model.obj", out -> {
                            throw new IOException("No space left on device");
                        });
                    }))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("model.obj can't be written: No space left on device");
        }

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void takesFilesAwayThatBelongToOneThatAppearedMeanwhile() {
        Path model = directory.resolve("model.obj");

        try (WholeFiles files = new WholeFiles()) {
            assertThatThrownBy(() -> files.writeTogether(model, false, set -> {
                        set.file("images/one.png", out -> out.write(CONTENT));
                        set.file("model.obj", out -> Files.writeString(model, "theirs"));
                    }))
                    .isInstanceOf(CommandException.class)
                    .hasMessage("The file " + model
                            + " is there already. Say --force to replace it, or choose another name.");
        }

        assertThat(model).hasContent("theirs");
        assertThat(directory.toFile().list()).containsExactly("model.obj");
    }

    @Test
    void writesNothingOutsideItsDirectory() {
        try (WholeFiles files = new WholeFiles()) {
            assertThatThrownBy(() -> files.writeTogether(
                            directory.resolve("model.obj"),
                            false,
                            set -> set.file("../outside.png", out -> out.write(CONTENT))))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("leads out of the directory");
        }

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void doesNotReplaceWhatAppearedMeanwhile() {
        Path place = directory.resolve("model.stl");

        try (WholeFiles files = new WholeFiles()) {
            assertThatThrownBy(() -> files.write(place, false, out -> Files.writeString(place, "theirs")))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("is there already");
        }

        assertThat(place).hasContent("theirs");
        assertThat(directory.toFile().list()).containsExactly("model.stl");
    }

    @Test
    void replacesWhatALinkPointsTo() throws IOException {
        Path real = Files.writeString(directory.resolve("real.stl"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link.stl"), real);

        try (WholeFiles files = new WholeFiles()) {
            files.write(link, true, out -> out.write(CONTENT));
        }

        assertThat(link).isSymbolicLink();
        assertThat(real).hasBinaryContent(CONTENT);
    }

    @Test
    void leavesNothingWhenToldToEnd() throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        directory.resolve("model.stl").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("writing");
            assertThat(directory).isDirectoryContaining("glob:**/.meshwright-*.part");

            writer.destroy();

            assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(directory).isEmptyDirectory();
    }

    /** Begins a file and never ends it. */
    static final class EndlessWriter {
        public static void main(String[] arguments) {
            try (WholeFiles files = new WholeFiles()) {
                files.write(Path.of(arguments[0]), false, out -> {
                    out.write(CONTENT);
                    System.out.println("writing");
                    while (true) {
                        out.write(CONTENT);
                        out.flush();
                    }
                });
            }
        }
    }
}

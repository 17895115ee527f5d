package dev.meshwright.cli.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.cli.CommandException;
import dev.meshwright.cli.make.FakeApi.Answer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {
    @TempDir
    private Path directory;

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
    void takesTheServersName() throws Exception {
        server.answer("/api/v1/1/download", glb(24, "attachment; filename=\"gargoyle.glb\""));

        save(Optional.empty());

        assertThat(names()).containsExactly("gargoyle.glb", "gargoyle.png");
    }

    @Test
    void neverWritesOverAFile() throws Exception {
        Files.writeString(directory.resolve("gargoyle.glb"), "mine");
        Files.writeString(directory.resolve("gargoyle-2.png"), "mine too");
        server.answer("/api/v1/1/download", glb(24, "attachment; filename=\"gargoyle.glb\""));

        save(Optional.empty());

        assertThat(names()).containsExactly("gargoyle-2.png", "gargoyle-3.glb", "gargoyle-3.png", "gargoyle.glb");
        assertThat(directory.resolve("gargoyle.glb")).hasContent("mine");
    }

    @Test
    void putsTheFilesWhereTheyWereAskedFor() throws Exception {
        server.answer("/api/v1/1/download", glb(24, "attachment; filename=\"gargoyle.glb\""));

        save(Optional.of(directory.resolve("new").resolve("mine.glb")));

        assertThat(directory.resolve("new").resolve("mine.glb")).exists();
        assertThat(directory.resolve("new").resolve("mine.png")).exists();
    }

    @Test
    void keepsNothingOfAFileThatIsNotWhole() throws Exception {
        server.answer("/api/v1/1/download", glb(99, "attachment; filename=\"gargoyle.glb\""));

        assertThatThrownBy(() -> save(Optional.empty()))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("24 of 99 bytes");
        assertThat(names()).isEmpty();
    }

    @Test
    void doesNotFollowANameOutOfTheDirectory() throws Exception {
        server.answer("/api/v1/1/download", glb(24, "attachment; filename=\"../../evil.glb\""));

        save(Optional.empty());

        assertThat(names()).containsExactly("model.glb", "model.png");
    }

    private void save(Optional<Path> wanted) throws IOException, InterruptedException {
        try (Api api = server.client()) {
            new ResultFiles(api, directory).save("1", wanted);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The same bytes serve as the thumbnail, whose content nobody checks here. */
    private static Answer glb(int announcedBytes, String disposition) {
        ByteBuffer file = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x46546C67).putInt(2).putInt(announcedBytes);
        return new Answer(200, "model/gltf-binary", disposition, file.array());
    }
}

package dev.meshwright.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.cli.CommandException;
import dev.meshwright.model.ServiceName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    private Path temporary;

    @Test
    void makesAKeyOnceThatOnlyItsOwnerCanRead() throws IOException {
        DataDirectory data = new DataDirectory(temporary);

        String key = data.apiKey();

        assertThat(key).matches("sk-[A-Za-z0-9_-]{40,}");
        assertThat(data.apiKey()).isEqualTo(key);
        assertThat(Files.getPosixFilePermissions(temporary.resolve("api-key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void givesEachServiceAPasswordOfItsOwn() {
        DataDirectory data = new DataDirectory(temporary);

        assertThat(data.databasePassword(ServiceName.INTAKE))
                .isEqualTo(data.databasePassword(ServiceName.INTAKE))
                .isNotEqualTo(data.databasePassword(ServiceName.TRACKING));
    }

    @Test
    void saysThatAPlaceCannotBeWrittenTo() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        DataDirectory data = new DataDirectory(file.resolve("data"));

        assertThatThrownBy(data::requireUsable)
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("Cannot write to the data directory " + data.path());
    }

    @Test
    void forgetsASystemWhoseProcessIsGone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Path file = temporary.resolve("run.json");
        new RunFile(gone.pid(), 1, "single", "http://localhost:1", "localhost:2", Map.of()).write(file);

        assertThat(RunFile.read(file)).isPresent();
        assertThat(RunFile.readAlive(file)).isEmpty();
    }
}

package dev.meshwright.cli.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileTroubleTest {

    private static final Path FILE = Path.of("chair.usdz");

    @Test
    void saysWhoMayNotWriteWhere() {
        assertThat(FileTrouble.writing(FILE, new AccessDeniedException("/models/.meshwright-1.part")))
                .hasMessage("Nothing may be written by you into the directory of chair.usdz."
                        + " Change its permissions, or write elsewhere.");
    }

    @Test
    void namesTheFileThatWasAskedForAndTheReason() {
        IOException trouble = new FileSystemException("/models/.meshwright-1.part", null, "Read-only file system");

        assertThat(FileTrouble.writing(FILE, trouble))
                .hasMessage("The file chair.usdz can't be written: Read-only file system.");
    }

    @Test
    void saysWhatToDoOnAFullDisk() {
        IOException trouble = new FileSystemException("/models/.meshwright-1.part", null, "No space left on device");

        assertThat(FileTrouble.writing(FILE, trouble)).hasMessageEndingWith("Make room there, or write elsewhere.");
    }

    @Test
    void saysWhoMayNotRead() {
        assertThat(FileTrouble.reading(FILE, new AccessDeniedException("chair.usdz")))
                .hasMessage("The file chair.usdz may not be read by you. Change its permissions.");
    }
}

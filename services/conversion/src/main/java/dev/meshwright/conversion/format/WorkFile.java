package dev.meshwright.conversion.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * A file that a conversion has made, on this machine's disk until it is closed.
 *
 * @param sha256   of its bytes, 64 lower-case hexadecimal digits
 * @param warnings what of the model it could not hold, in sentences for people
 */
public record WorkFile(Path path, long sizeBytes, String sha256, List<String> warnings) implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WorkFile.class);

    @Override
    public void close() {
        remove(path);
    }

    static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warnf("%s is left over: %s", path, e.getMessage());
        }
    }
}

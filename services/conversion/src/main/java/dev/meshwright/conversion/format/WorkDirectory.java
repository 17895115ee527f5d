package dev.meshwright.conversion.format;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Where this process has the files that are being made: a directory of its own among the temporary ones of the machine.
 * What a process leaves behind there that is killed is removed by the next one that starts.
 */
@Singleton
class WorkDirectory {

    private static final Logger LOG = Logger.getLogger(WorkDirectory.class);
    private static final String PREFIX = "meshwright-conversion-";

    private final Path parent;
    private LockedDirectory own;

    WorkDirectory() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    WorkDirectory(Path parent) {
        this.parent = parent;
    }

    /** A new file, which nobody else may read. */
    synchronized Path newFile(String ending) throws IOException {
        Path directory = own();
        try {
            own.touch();
            return Files.createTempFile(directory, "", ending);
        } catch (NoSuchFileException _) {
            LOG.warnf("somebody has removed %s, so there is another one from now on", directory);
            remove();
            return Files.createTempFile(own(), "", ending);
        }
    }

    private synchronized Path own() throws IOException {
        if (own == null) {
            own = LockedDirectory.create(parent, PREFIX);
        }
        return own.path();
    }

    /** Removes it with all that is in it. */
    synchronized void remove() {
        if (own != null) {
            try {
                own.remove();
            } catch (IOException e) {
                LOG.warnf("%s is left behind: %s", own.path(), e.getMessage());
            }
            own = null;
        }
    }

    /** Removes what dead processes of the same user have left behind; what does not work out is left for the next one. */
    void sweep() {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(parent, PREFIX + "*")) {
            UserPrincipal user = Files.getOwner(own());
            for (Path directory : directories) {
                sweep(directory, user);
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warnf("what conversions left behind in %s could not be looked for: %s", parent, e.getMessage());
        }
    }

    private static void sweep(Path directory, UserPrincipal user) {
        try {
            // Others of the machine may have put there what they like, and links to elsewhere.
            if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(directory, LinkOption.NOFOLLOW_LINKS).equals(user)) {
                Optional<LockedDirectory> left = LockedDirectory.take(directory);
                if (left.isPresent()) {
                    left.get().remove();
                    LOG.infof("%s, which a process left behind that has died, is removed", directory);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.warnf("%s is left behind and could not be removed: %s", directory, e.getMessage());
        }
    }

    void onStart(@Observes StartupEvent event) {
        sweep();
    }

    void onShutdown(@Observes ShutdownEvent event) {
        remove();
    }
}

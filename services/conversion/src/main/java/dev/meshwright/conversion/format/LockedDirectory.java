package dev.meshwright.conversion.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A directory that belongs to this process alone as long as it lives. A lock on a file in it says so to others; the
 * operating system takes it away however the process ends.
 */
final class LockedDirectory {

    private static final String LOCK = "lock";
    private static final int TRIES = 10;

    /**
     * Those of this process. Their locks are not tried: to close a second channel to a file gives up the lock that the
     * process has by the first (POSIX).
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    /**
     * Channels to locks that others of the same JVM have, as those of another class loader; they stay open for the same
     * reason.
     */
    private static final Set<FileChannel> OTHERS = ConcurrentHashMap.newKeySet();

    private final Path path;
    private FileChannel channel;

    private LockedDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes a new one, which nobody else of this machine may look into. */
    static LockedDirectory create(Path parent, String prefix) throws IOException {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            Optional<LockedDirectory> created = take(Files.createTempDirectory(parent, prefix));
            if (created.isPresent()) {
                return created.get();
            }
            // Somebody who is just sweeping was faster than the lock, and is removing it.
        }
        throw new IOException("each of " + TRIES + " directories in " + parent + " was taken away by somebody else");
    }

    /** Takes what a process has left behind; empty where that lives, or somebody else is faster. */
    static Optional<LockedDirectory> take(Path path) throws IOException {
        if (!OWN.add(path)) {
            return Optional.empty();
        }
        Optional<FileChannel> locked = Optional.empty();
        try {
            locked = lock(path);
            return locked.map(channel -> new LockedDirectory(path, channel));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } finally {
            if (locked.isEmpty()) {
                OWN.remove(path);
            }
        }
    }

    private static Optional<FileChannel> lock(Path path) throws IOException {
        Path file = path.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            // Whoever had it until now may have removed the file.
            if (lock != null && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                lock = null;
            }
        } catch (OverlappingFileLockException _) {
            OTHERS.add(channel);
            return Optional.empty();
        } finally {
            if (lock == null && !OTHERS.contains(channel)) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(channel);
    }

    Path path() {
        return path;
    }

    /**
     * Says that somebody works here: what is old is removed from many a machine's temporary directories, and whoever
     * finds no lock takes the rest for left behind. One that was removed all the same is made again.
     *
     * @throws NoSuchFileException when the directory itself is gone, or somebody else has taken it
     */
    void touch() throws IOException {
        // It would close the channel, and with it give up the lock.
        boolean isInterrupted = Thread.interrupted();
        try {
            if (!channel.isOpen() || !Files.exists(path.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
                FileChannel lost = channel;
                channel = lock(path).orElseThrow(() -> new NoSuchFileException(path.toString()));
                lost.close();
            }
            // By this channel, since setting the file's time opens and closes it once more.
            channel.write(ByteBuffer.allocate(1), 0);
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Removes it with all that is in it; the lock at last, so that it can be done again where it is not done whole. */
    void remove() throws IOException {
        FileChannel held = channel;
        try (held) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(path, file -> !file.endsWith(LOCK))) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(path.resolve(LOCK));
            Files.deleteIfExists(path);
        } catch (NoSuchFileException _) {
            // Somebody has removed it already.
        } finally {
            OWN.remove(path);
        }
    }
}

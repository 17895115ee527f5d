package dev.meshwright.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Holds a directory for one process at a time; the system lets go of it however that process ends. */
final class DirectoryLock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) {
        Path file = directory.resolveSibling(directory.getFileName() + ".lock");
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new EmbeddedException("The directory " + directory
                        + " is in use by another running system. Stop that one, or choose another directory.");
            }
            return new DirectoryLock(channel);
        } catch (IOException exception) {
            throw new EmbeddedException("Cannot write to " + file + ": " + exception.getMessage(), exception);
        }
    }

    /** Waits a while for another process, which may be one of a killed system that is just about to end. */
    private static boolean locked(FileChannel channel) throws IOException {
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            FileLock lock = channel.tryLock();
            while (lock == null && System.nanoTime() < end) {
                Thread.sleep(50);
                lock = channel.tryLock();
            }
            return lock != null;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}

package dev.meshwright.cli.supervisor;

import dev.meshwright.cli.CommandException;
import dev.meshwright.cli.installation.DataDirectory;
import dev.meshwright.cli.installation.RunFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Lets one system run on a data directory at a time; the operating system frees it however the holder ends. */
final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(DataDirectory data) {
        try {
            FileChannel channel =
                    FileChannel.open(data.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                String where = RunFile.readAlive(data.runFile())
                        .map(run -> " at " + run.url() + " (process " + run.pid() + ")")
                        .orElse("");
                throw new CommandException("The data directory " + data.path()
                        + " is in use by a running system" + where
                        + ". Use that one, stop it, or choose another directory with --data.");
            }
            return new DataLock(channel);
        } catch (IOException exception) {
            throw new CommandException("Cannot write to " + data.lockFile() + ": " + exception.getMessage(), exception);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // The process ends anyway, and the lock with it.
        }
    }
}

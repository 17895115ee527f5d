package dev.meshwright.cli.files;

import dev.meshwright.cli.CommandException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/**
 * Writes files that appear whole or not at all: each is written beside its place under a name of its own, then put
 * there. Nothing half-written stays when the writing fails or the program is told to end (Ctrl-C).
 */
public final class WholeFiles implements AutoCloseable {

    private final Random random = new Random();
    private final Thread atEnd = new Thread(this::end, "remove-partial-file");
    private Path partial;
    private boolean ended;

    public WholeFiles() {
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    /** Gives the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Gives the contents of several files. */
    @FunctionalInterface
    public interface Contents {
        void writeTo(FileSet files) throws IOException;
    }

    /** @throws CommandException when a file can't be put there, as far as this can be told before it is written */
    public static void requirePlace(Path target, boolean replaces) {
        Path directory = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target)) {
            throw new CommandException(
                    FileTrouble.shown(target) + " is a directory. Name the file that is to be written.");
        }
        if (directory == null || !Files.isDirectory(directory)) {
            throw new CommandException("There is no directory " + FileTrouble.shown(target.getParent())
                    + " to write into. Make it, or write elsewhere.");
        }
        if (!replaces && Files.exists(target)) {
            throw taken(target, null);
        }
    }

    /** @throws CommandException when a directory for several files can't be had, or may hold others' */
    public static void requireDirectory(Path directory, boolean replaces) {
        if (Files.exists(directory) && (!replaces || !Files.isDirectory(directory))) {
            throw new CommandException(FileTrouble.shown(directory) + " is there already, where the images go. "
                    + (Files.isDirectory(directory)
                            ? "Say --force to write into it, or choose another name."
                            : "Choose another name."));
        }
    }

    private static CommandException taken(Path target, IOException cause) {
        return new CommandException(
                "The file " + FileTrouble.shown(target)
                        + " is there already. Say --force to replace it, or choose another name.",
                cause);
    }

    /**
     * @param replaces whether the file may take the place of another
     * @throws CommandException when it could not be written; then nothing has changed
     */
    public void write(Path target, boolean replaces, Content content) {
        try {
            // What a link points to is replaced, not the link.
            Path place = replaces && Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
            Path written = begin(place);
            try {
                try (OutputStream out = Files.newOutputStream(written, StandardOpenOption.WRITE)) {
                    content.writeTo(out);
                }
                put(written, place, replaces);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (FileAlreadyExistsException e) {
            throw taken(target, e);
        } catch (IOException e) {
            throw FileTrouble.writing(target, e);
        }
    }

    /**
     * Writes files that belong together: all of them first, then they are put there in the order in which they were
     * written.
     *
     * @param main     names them all in what is told of trouble
     * @param replaces whether the files may take the place of others
     * @throws CommandException when they could not be written; then nothing has changed, unless the trouble began
     *                          while others were being replaced
     */
    public void writeTogether(Path main, boolean replaces, Contents contents) {
        Path directory = main.toAbsolutePath().getParent();
        try {
            Path written = beginDirectory(directory);
            try {
                FileSet set = new FileSet(written, directory);
                contents.writeTo(set);
                set.put(replaces);
            } finally {
                Trees.delete(written);
            }
        } catch (FileAlreadyExistsException e) {
            throw taken(Path.of(e.getFile()), e);
        } catch (IOException e) {
            throw FileTrouble.writing(main, e);
        }
    }

    private synchronized Path begin(Path place) throws IOException {
        return Files.createFile(name(place.getParent()));
    }

    private synchronized Path beginDirectory(Path directory) throws IOException {
        return Files.createDirectory(name(directory));
    }

    private Path name(Path directory) throws IOException {
        if (ended) {
            throw new IOException("the program is ending");
        }
        partial = directory.resolve(".meshwright-" + Long.toUnsignedString(random.nextLong(), 36) + ".part");
        return partial;
    }

    static void put(Path written, Path place, boolean replaces) throws IOException {
        if (replaces) {
            Files.move(written, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try {
            // A link, unlike a move, never replaces what another program has put there meanwhile.
            Files.createLink(place, written);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(written, place);
        }
    }

    private synchronized void end() {
        ended = true;
        try {
            if (partial != null) {
                Trees.delete(partial);
            }
        } catch (IOException ignored) {
            // Nobody is left who could do anything about it.
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException ignored) {
            // The program is ending already.
        }
    }
}

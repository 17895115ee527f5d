package dev.meshwright.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Files on their way into a directory. */
public final class FileSet {

    private final Path written;
    private final Path directory;
    private final List<Path> paths = new ArrayList<>();

    FileSet(Path written, Path directory) {
        this.written = written;
        this.directory = directory;
    }

    /**
     * Writes the next of them.
     *
     * @param path with slashes, relative to the directory and within it
     */
    public void file(String path, WholeFiles.Content content) throws IOException {
        Path place = written.resolve(path).normalize();
        if (!place.startsWith(written) || place.equals(written)) {
            throw new IOException("the name " + path + " leads out of the directory");
        }
        Files.createDirectories(place.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place, StandardOpenOption.CREATE_NEW))) {
            content.writeTo(out);
        }
        paths.add(written.relativize(place));
    }

    /** Puts them there; takes those that are new away again when one can't be put. */
    void put(boolean replaces) throws IOException {
        List<Path> made = new ArrayList<>();
        boolean whole = false;
        try {
            for (Path path : paths) {
                Path place = directory.resolve(path);
                if (!Files.exists(place.getParent())) {
                    Files.createDirectories(place.getParent());
                    made.addFirst(place.getParent());
                }
                boolean isNew = !Files.exists(place);
                WholeFiles.put(written.resolve(path), place, replaces);
                if (isNew) {
                    made.addFirst(place);
                }
            }
            whole = true;
        } finally {
            if (!whole) {
                for (Path place : made) {
                    Files.deleteIfExists(place);
                }
            }
        }
    }
}

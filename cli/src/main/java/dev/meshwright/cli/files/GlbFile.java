package dev.meshwright.cli.files;

import dev.meshwright.cli.CommandException;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A GLB on the disk, as a person names it. */
public final class GlbFile {

    private final Path path;

    public GlbFile(Path path) {
        this.path = path;
    }

    /** Reads something out of the bytes of a GLB. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(byte[] glb) throws UnreadableGlbException;
    }

    /** @throws CommandException when there is no such file, or none that can be read */
    public byte[] bytes() {
        if (Files.isDirectory(path)) {
            throw new CommandException(FileTrouble.shown(path) + " is a directory. Name the GLB in it.");
        }
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new CommandException(
                        FileTrouble.shown(path) + " is no plain file. Put the GLB into a file and name that.");
            }
            long size = Files.size(path);
            if (size > Integer.MAX_VALUE - 8) {
                throw new CommandException("The file " + FileTrouble.shown(path) + " has " + Amounts.bytes(size)
                        + ". At most 2 GB are read; split the model.");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw FileTrouble.reading(path, e);
        }
    }

    /** @throws CommandException when what is in the file can't be read */
    public <T> T read(Reader<T> reader) {
        byte[] bytes = bytes();
        try {
            return reader.read(bytes);
        } catch (UnreadableGlbException e) {
            throw new CommandException(
                    "The file " + FileTrouble.shown(path) + " can't be read as a GLB: " + Printable.of(e.getMessage())
                            + "." + advice(),
                    e);
        }
    }

    private String advice() {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".gltf")
                ? " A .gltf keeps its data in other files: export the model as one .glb."
                : "";
    }
}

package dev.meshwright.shared.objects;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where files lie: artifacts and inputs. Objects are never changed: what is new gets a new name. Names are parts of
 * {@code a-z A-Z 0-9 . _ -} joined by slashes; anything else is an {@link IllegalArgumentException}, whatever the store.
 *
 * <p>A store that can't be reached, or does not take what it is asked for, is an {@link ObjectStoreException}.
 */
public interface ObjectStore {

    /** Stores an object whole or not at all: nobody ever reads a part of it. Doing it again does no harm. */
    void put(String name, byte[] content) throws IOException;

    /** Stores a file as an object, whole or not at all. */
    default void put(String name, Path file) throws IOException {
        put(name, Files.readAllBytes(file));
    }

    /** The size of an object in bytes; empty when there is none of that name. */
    Optional<Long> size(String name) throws IOException;

    /**
     * A part of an object. What goes beyond its end ends there.
     *
     * @param offset first byte, from 0
     * @param length number of bytes
     * @throws java.nio.file.NoSuchFileException when there is no object of that name
     */
    InputStream open(String name, long offset, long length) throws IOException;

    /** Removes an object; does nothing when there is none. */
    void delete(String name) throws IOException;

    /**
     * The address at which anybody reads an object for a short while, straight from the store; empty where the store has
     * none to give. Whether there is such an object is not asked.
     */
    default Optional<URI> signedUrl(SignedRead read) {
        ObjectNames.check(read.name());
        return Optional.empty();
    }
}

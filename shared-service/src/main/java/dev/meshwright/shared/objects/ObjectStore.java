package dev.meshwright.shared.objects;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where files lie: artifacts and inputs. Objects are never changed: what is new gets a new name. Names are parts of
 * {@code a-z A-Z 0-9 . _ -} joined by slashes.
 */
public interface ObjectStore {

    /** Stores an object whole or not at all: nobody ever reads a part of it. */
    void put(String name, byte[] content) throws IOException;

    /** The size of an object in bytes; empty when there is none of that name. */
    Optional<Long> size(String name) throws IOException;

    /**
     * A part of an object.
     *
     * @param offset first byte, from 0
     * @param length number of bytes; offset + length is at most the size
     * @throws java.nio.file.NoSuchFileException when there is no object of that name
     */
    InputStream open(String name, long offset, long length) throws IOException;

    /** Removes an object; does nothing when there is none. */
    void delete(String name) throws IOException;
}

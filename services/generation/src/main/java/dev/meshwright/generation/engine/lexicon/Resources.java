package dev.meshwright.generation.engine.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the lexicon's files, which lie beside the engine in the jar. */
public final class Resources {

    private static final String FOLDER = "/dev/meshwright/generation/engine/";

    private Resources() {}

    public static JsonNode json(String file) {
        try (InputStream stream = Resources.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new FileNotFoundException(FOLDER + file);
            }
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the lexicon file " + file + " can't be read", e);
        }
    }
}

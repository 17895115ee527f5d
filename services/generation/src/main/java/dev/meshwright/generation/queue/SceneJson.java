package dev.meshwright.generation.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.mesh.scene.Scene;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/** Scenes as JSON, as they are kept for later edits. */
@Singleton
class SceneJson {

    private final ObjectMapper mapper = new ObjectMapper();

    byte[] write(Scene scene) {
        try {
            return mapper.writeValueAsBytes(scene);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

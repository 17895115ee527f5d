package dev.meshwright.generation.queue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.meshwright.mesh.scene.Scene;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Scenes as JSON, as they are kept for later edits. */
@Singleton
class SceneJson {

    /** Larger ones are not read. */
    static final int MOST_BYTES = 32 << 20;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(500)
                            .maxTokenCount(5_000_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    byte[] write(Scene scene) {
        try {
            return mapper.writeValueAsBytes(scene);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes nothing but what {@link #write} gives.
     *
     * @throws UnreadableSceneException when the bytes are no scene, or break a rule of scenes
     */
    Scene read(byte[] json) throws UnreadableSceneException {
        try {
            Scene scene = mapper.readValue(json, Scene.class);
            if (scene == null) {
                throw new UnreadableSceneException("it is null", null);
            }
            return scene;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSceneException(e.getMessage(), e);
        }
    }

    /** The bytes are no scene. */
    static final class UnreadableSceneException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableSceneException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}

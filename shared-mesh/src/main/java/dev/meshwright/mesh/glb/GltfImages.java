package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Textures, images and samplers as glTF writes them (glTF 2.0, sections 5.18, 5.26 and 5.29). */
final class GltfImages {

    private GltfImages() {}

    record Texture(Integer sampler, Integer source, Map<String, JsonNode> extensions) {

        /** The number of the image; the plain one is for those who don't know the extension. */
        Integer image() {
            JsonNode webp = extensions == null ? null : extensions.get("EXT_texture_webp");
            return webp != null && webp.path("source").isInt()
                    ? (Integer) webp.path("source").intValue()
                    : source;
        }
    }

    record Image(String name, String uri, String mimeType, Integer bufferView) {}

    record Sampler(Integer wrapS, Integer wrapT) {}
}

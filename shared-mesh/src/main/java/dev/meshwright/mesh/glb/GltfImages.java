package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Textures, images and samplers as glTF writes them (glTF 2.0, sections 5.18, 5.26 and 5.29). */
final class GltfImages {

    private GltfImages() {}

    record Texture(Integer sampler, Integer source, Map<String, JsonNode> extensions) {

        /**
         * The number of the image that can be read best: a plain one beside one of KHR_texture_basisu, but WebP rather
         * than the plain one for those who don't know that.
         */
        Integer image() {
            Integer webp = image("EXT_texture_webp");
            return webp != null ? webp : source != null ? source : image("KHR_texture_basisu");
        }

        private Integer image(String extension) {
            JsonNode image = extensions == null ? null : extensions.get(extension);
            return image != null && image.path("source").isInt()
                    ? (Integer) image.path("source").intValue()
                    : null;
        }
    }

    record Image(String name, String uri, String mimeType, Integer bufferView) {}

    record Sampler(Integer wrapS, Integer wrapT, Integer magFilter, Integer minFilter) {}
}

package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a document says and nobody reads: extras, extensions it doesn't list, textures of extensions, sharp filters. */
final class PassedOver {

    private static final int NEAREST = 9728;
    private static final int NEAREST_MIPMAP_NEAREST = 9984;
    private static final int NEAREST_MIPMAP_LINEAR = 9986;

    private final Set<String> extensions = new LinkedHashSet<>();
    private boolean hasExtras;

    private PassedOver() {}

    /** @param json the document, which was read before */
    static PassedOver in(JsonParser json) throws UnreadableGlbException {
        PassedOver found = new PassedOver();
        try (json) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    found.field(json);
                }
            }
        } catch (IOException e) {
            throw new UnreadableGlbException("the JSON of the GLB is not that of glTF: " + e.getMessage(), e);
        }
        return found;
    }

    /** Goes on behind what is said in places of anybody's own, whatever that is. */
    private void field(JsonParser json) throws IOException {
        String name = json.currentName();
        if (name.equals("extras")) {
            extras(json);
        } else if (name.equals("extensions") && json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                extensions.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
        }
    }

    /** The names of morph targets are read, which by custom stand there. */
    private void extras(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            hasExtras |= json.currentToken() != JsonToken.VALUE_NULL;
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            hasExtras |= !json.currentName().equals("targetNames");
            json.nextToken();
            json.skipChildren();
        }
    }

    /** The extensions that are used anywhere. */
    Set<String> extensions() {
        return extensions;
    }

    Collection<String> warnings(Gltf gltf) {
        Set<String> warnings = new LinkedHashSet<>();
        if (hasExtras) {
            warnings.add("Extras, the notes that programs leave in a file, are not carried over.");
        }
        gltf.materials().forEach(material -> warnings.addAll(textures(material.extensions())));
        if (gltf.samplers().stream().anyMatch(PassedOver::isSharp)) {
            warnings.add("How textures are filtered is not carried over: what has to show its pixels sharp may be"
                    + " smoothed.");
        }
        return warnings;
    }

    private static Set<String> textures(Map<String, JsonNode> extensions) {
        Set<String> warnings = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> extension :
                (extensions == null ? Map.<String, JsonNode>of() : extensions).entrySet()) {
            boolean isRead = extension.getValue() != null && ExtensionCheck.isRead(extension.getKey());
            for (String name : isRead ? fields(extension.getValue()) : List.<String>of()) {
                if (name.endsWith("Texture")) {
                    warnings.add("The textures of the extension " + extension.getKey()
                            + " are not carried over: its factors stand for the whole surface.");
                }
            }
        }
        return warnings;
    }

    private static List<String> fields(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    /** Smooth filters are what readers take anyway. */
    private static boolean isSharp(GltfImages.Sampler sampler) {
        return is(sampler.magFilter(), NEAREST)
                || is(sampler.minFilter(), NEAREST)
                || is(sampler.minFilter(), NEAREST_MIPMAP_NEAREST)
                || is(sampler.minFilter(), NEAREST_MIPMAP_LINEAR);
    }

    private static boolean is(Integer filter, int code) {
        return filter != null && filter == code;
    }
}

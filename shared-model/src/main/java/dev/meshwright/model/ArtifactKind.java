package dev.meshwright.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The files that a job makes. The words are those of the download call's {@code format}. */
public enum ArtifactKind {
    GLB("model/gltf-binary", "glb"),
    PY("text/x-python", "py"),
    THUMBNAIL("image/png", "png"),
    THUMBNAIL_BACK("image/png", "png"),
    /** The scene that all the others came out of, for later edits; not for download. */
    SCENE("application/json", "json");

    private final String mediaType;
    private final String extension;

    ArtifactKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no artifact of that word */
    @JsonCreator
    public static ArtifactKind ofWord(String word) {
        for (ArtifactKind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no artifact is called '" + word + "'");
    }
}

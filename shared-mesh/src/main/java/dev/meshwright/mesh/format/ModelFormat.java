package dev.meshwright.mesh.format;

import dev.meshwright.mesh.format.fbx.FbxWriter;
import dev.meshwright.mesh.format.obj.ObjWriter;
import dev.meshwright.mesh.format.stl.StlWriter;
import dev.meshwright.mesh.format.usd.UsdzWriter;
import java.util.Locale;
import java.util.Optional;

/** The formats that a GLB can be turned into. */
public enum ModelFormat {
    FBX("fbx", "application/octet-stream", 3),
    /** With its material library and images, in a zip. */
    OBJ("zip", "application/zip", 3),
    STL("stl", "model/stl", 1),
    USDZ("usdz", "model/vnd.usdz+zip", 3);

    private final String extension;
    private final String mediaType;
    private final int version;

    ModelFormat(String extension, String mediaType, int version) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.version = version;
    }

    /** The word in calls and events. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ModelFormat> ofWord(String word) {
        for (ModelFormat format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Of the file, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Of the writer: rises whenever the same model gives another file than before, so that what was kept of it is made
     * anew. The module {@code format-tests} notices when it has to.
     */
    public int version() {
        return version;
    }

    public ModelWriter writer() {
        return switch (this) {
            case FBX -> new FbxWriter();
            case OBJ -> new ObjWriter();
            case STL -> new StlWriter();
            case USDZ -> new UsdzWriter();
        };
    }
}

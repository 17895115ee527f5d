package dev.meshwright.mesh.format;

import dev.meshwright.mesh.format.fbx.FbxWriter;
import dev.meshwright.mesh.format.obj.ObjWriter;
import dev.meshwright.mesh.format.stl.StlWriter;
import dev.meshwright.mesh.format.usd.UsdzWriter;
import java.util.Locale;
import java.util.Optional;

/** The formats that a GLB can be turned into. */
public enum ModelFormat {
    FBX("fbx", "application/octet-stream", new FbxWriter()),
    /** With its material library and images, in a zip. */
    OBJ("zip", "application/zip", new ObjWriter()),
    STL("stl", "model/stl", new StlWriter()),
    USDZ("usdz", "model/vnd.usdz+zip", new UsdzWriter());

    private final String extension;
    private final String mediaType;
    private final ModelWriter writer;

    ModelFormat(String extension, String mediaType, ModelWriter writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
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

    public ModelWriter writer() {
        return writer;
    }
}

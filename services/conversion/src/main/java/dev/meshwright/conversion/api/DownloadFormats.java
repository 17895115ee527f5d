package dev.meshwright.conversion.api;

import dev.meshwright.model.ArtifactKind;
import dev.meshwright.shared.http.Problem.FieldProblem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of the download call's {@code format}. */
final class DownloadFormats {

    private static final Map<String, ArtifactKind> OFFERED = Map.of(
            "glb", ArtifactKind.GLB,
            "py", ArtifactKind.PY,
            "thumbnail", ArtifactKind.THUMBNAIL,
            "thumbnail_back", ArtifactKind.THUMBNAIL_BACK);
    private static final Set<String> NOT_YET = Set.of("fbx", "obj", "stl", "usdz");

    private DownloadFormats() {}

    /** Empty for a format that is not offered. */
    static Optional<ArtifactKind> parse(String format) {
        return Optional.ofNullable(OFFERED.get(format == null || format.isEmpty() ? "glb" : format));
    }

    /** What to say of a format that is not offered: it names those that are. */
    static FieldProblem notOffered(String format) {
        TreeSet<String> words = new TreeSet<>(OFFERED.keySet());
        words.add(ReferenceImages.FORMAT);
        String offered = String.join(", ", words);
        String message = NOT_YET.contains(format)
                ? "'" + format + "' is not offered by this version; these are: " + offered
                : "'" + format + "' is not a format; these are: " + offered;
        return new FieldProblem("format", message);
    }
}

package dev.meshwright.conversion.api;

import dev.meshwright.model.ArtifactKind;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemException;
import java.util.List;
import java.util.Map;
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

    /** @throws ProblemException 422, naming the formats that there are */
    static ArtifactKind parse(String format) {
        ArtifactKind kind = OFFERED.get(format == null || format.isEmpty() ? "glb" : format);
        if (kind != null) {
            return kind;
        }
        String offered = String.join(", ", new TreeSet<>(OFFERED.keySet()));
        String message = NOT_YET.contains(format)
                ? "'" + format + "' is not offered by this version; these are: " + offered
                : "'" + format + "' is not a format; these are: " + offered;
        throw ProblemException.ofFields(List.of(new FieldProblem("format", message)));
    }
}

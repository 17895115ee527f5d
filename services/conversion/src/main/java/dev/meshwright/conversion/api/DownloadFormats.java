package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.ConversionTarget;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.shared.http.Problem.FieldProblem;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The words of the download call's {@code format}. */
final class DownloadFormats {

    private static final Map<String, ArtifactKind> MADE = Map.of(
            "glb", ArtifactKind.GLB,
            "py", ArtifactKind.PY,
            "thumbnail", ArtifactKind.THUMBNAIL,
            "thumbnail_back", ArtifactKind.THUMBNAIL_BACK);

    private DownloadFormats() {}

    /** What a format names; empty for a word that names nothing. */
    static Optional<WantedFile> parse(String format, String index, ConversionTarget target) {
        if (format == null || format.isEmpty()) {
            return Optional.of(new WantedFile.Artifact(ArtifactKind.GLB));
        }
        if (ReferenceImages.FORMAT.equals(format)) {
            return Optional.of(new WantedFile.ReferenceImage(index));
        }
        Optional<WantedFile> made = Optional.ofNullable(MADE.get(format)).map(WantedFile.Artifact::new);
        return made.or(
                () -> ModelFormat.ofWord(format).map(known -> new WantedFile.Converted(new FileKind(known, target))));
    }

    /** What to say of a format that is none: it names those that there are. */
    static FieldProblem noFormat(String format) {
        TreeSet<String> words = new TreeSet<>(MADE.keySet());
        words.add(ReferenceImages.FORMAT);
        Arrays.stream(ModelFormat.values()).map(ModelFormat::word).forEach(words::add);
        return new FieldProblem("format", "'" + format + "' is not a format; these are: " + String.join(", ", words));
    }
}

package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.ConversionTarget;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.http.RequestFields;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a convert call asks for.
 *
 * @param force whether the file is to be made again although it is there
 */
record ConvertRequest(UUID submissionId, FileKind kind, boolean force) {

    private static final int LONGEST_TEXT = 100;
    /** Whoever calls needs no key, so nobody is read for long. */
    private static final int LONGEST_BODY = 64 << 10;

    /** @throws ProblemException 400, 413, 422, and 404 for what is no id */
    static ConvertRequest read(InputStream body) throws IOException {
        byte[] content = body.readNBytes(LONGEST_BODY + 1);
        if (content.length > LONGEST_BODY) {
            throw ProblemException.of(
                    ProblemCode.TOO_LARGE,
                    "The body has more than " + LONGEST_BODY + " bytes.",
                    "Send submission_id, format, and no more than target and force.");
        }
        RequestFields fields = RequestFields.parse(content);
        String submission = fields.text("submission_id", LONGEST_TEXT);
        if (fields.isFine("submission_id") && (submission == null || submission.isBlank())) {
            fields.wrong("submission_id", "is needed: the id of a completed submission");
        }
        String format = fields.text("format", LONGEST_TEXT);
        if (fields.isFine("format") && ModelFormat.ofWord(format).isEmpty()) {
            String formats =
                    Arrays.stream(ModelFormat.values()).map(ModelFormat::word).collect(Collectors.joining(", "));
            fields.wrong(
                    "format",
                    format == null
                            ? "is needed: one of " + formats
                            : "'" + format + "' is not a format to convert to; these are: " + formats);
        }
        String target = fields.text("target", LONGEST_TEXT);
        if (fields.isFine("target")) {
            Targets.problem(target, format).ifPresent(problem -> fields.wrong("target", problem));
        }
        boolean force = fields.flag("force", false);
        fields.check();
        ConversionTarget parsed = Targets.parse(target).orElseThrow();
        return new ConvertRequest(
                PathId.submission(submission),
                new FileKind(ModelFormat.ofWord(format).orElseThrow(), parsed),
                force);
    }
}

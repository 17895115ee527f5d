package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Conversion;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;

/** Why there is no file of a conversion. */
final class ConversionProblems {

    private static final String RETRY_SECONDS = "2";

    private ConversionProblems() {}

    static ProblemException pending(Conversion conversion, String statusUrl) {
        return ProblemException.of(
                        ProblemCode.CONVERSION_PENDING,
                        "The file of the format '" + conversion.kind().format().word() + "' is still being made.",
                        "Ask again in a few seconds, or ask " + statusUrl + " until it is ready.")
                .withHeader("Retry-After", RETRY_SECONDS)
                .withStatusUrl(statusUrl);
    }

    static ProblemException withoutFile(Conversion conversion) {
        String reason = conversion.errorMessage() == null
                ? "Its file is no longer kept."
                : "It failed: " + conversion.errorMessage() + " (" + conversion.errorCode() + ")";
        return ProblemException.of(
                ProblemCode.CONVERSION_ENDED_WITHOUT_FILE,
                "The conversion '" + conversion.id() + "' has no file. " + reason,
                "Ask for it again by POST /api/v1/convert a minute after it ended, or for another format.");
    }

    static ProblemException none(Object id) {
        return ProblemException.of(
                ProblemCode.NOT_FOUND,
                "There is no conversion '" + id + "'.",
                "Check the id: POST /api/v1/convert gives it as job_id.");
    }
}

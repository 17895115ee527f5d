package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Conversion;
import dev.meshwright.conversion.domain.ConversionFailure;
import dev.meshwright.conversion.domain.ConversionState;
import dev.meshwright.shared.http.Times;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows conversions. */
@Singleton
class ConversionViews {

    private static final String REMOVED = "Its file is no longer kept. Ask for it again by POST /api/v1/convert. ("
            + ConversionFailure.FILE_REMOVED + ")";

    private final ConversionFiles files;
    private final ConversionLinks links;

    ConversionViews(ConversionFiles files, ConversionLinks links) {
        this.files = files;
        this.links = links;
    }

    /** One whose file was removed since is not shown as ready: nobody could download it. */
    ConversionView of(Conversion conversion) {
        if (conversion.state() != ConversionState.READY) {
            return view(conversion, status(conversion.state()), error(conversion), List.of(), null);
        }
        return files.kept(conversion)
                .map(file -> view(
                        conversion,
                        status(ConversionState.READY),
                        null,
                        file.warnings(),
                        links.download(conversion.id())))
                .orElseGet(() -> view(conversion, status(ConversionState.FAILED), REMOVED, List.of(), null));
    }

    private ConversionView view(
            Conversion conversion, String status, String error, List<String> warnings, String downloadUrl) {
        return new ConversionView(
                conversion.id(),
                conversion.submissionId(),
                conversion.kind().format().word(),
                conversion.kind().target().word(),
                status,
                error,
                warnings,
                downloadUrl,
                links.status(conversion.id()),
                Times.iso(conversion.createdAt()),
                Times.iso(conversion.endedAt()));
    }

    private static String error(Conversion conversion) {
        return conversion.errorMessage() == null
                ? null
                : conversion.errorMessage() + " (" + conversion.errorCode() + ")";
    }

    private static String status(ConversionState state) {
        return switch (state) {
            case QUEUED -> "queued";
            case RUNNING -> "running";
            case READY -> "ready";
            case FAILED, DEAD -> "failed";
        };
    }
}

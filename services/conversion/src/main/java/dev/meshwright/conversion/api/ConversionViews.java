package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Conversion;
import dev.meshwright.conversion.domain.ConversionState;
import dev.meshwright.conversion.domain.Conversions;
import dev.meshwright.conversion.domain.ConvertedFile;
import dev.meshwright.shared.http.Times;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows conversions. */
@Singleton
class ConversionViews {

    private final Conversions conversions;
    private final ConversionLinks links;

    ConversionViews(Conversions conversions, ConversionLinks links) {
        this.conversions = conversions;
        this.links = links;
    }

    ConversionView of(Conversion conversion) {
        boolean isReady = conversion.state() == ConversionState.READY;
        List<String> warnings = isReady
                ? conversions.findFile(conversion).map(ConvertedFile::warnings).orElse(List.of())
                : List.of();
        return new ConversionView(
                conversion.id(),
                conversion.submissionId(),
                conversion.kind().format().word(),
                conversion.kind().target().word(),
                status(conversion.state()),
                conversion.errorMessage() == null
                        ? null
                        : conversion.errorMessage() + " (" + conversion.errorCode() + ")",
                warnings,
                isReady ? links.download(conversion.id()) : null,
                links.status(conversion.id()),
                Times.iso(conversion.createdAt()),
                Times.iso(conversion.endedAt()));
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

package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Asking;
import dev.meshwright.conversion.domain.Conversion;
import dev.meshwright.conversion.domain.ConversionEnds;
import dev.meshwright.conversion.domain.ConversionSettings;
import dev.meshwright.conversion.domain.Conversions;
import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.conversion.domain.Source;
import dev.meshwright.shared.event.TraceHeaders;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Files in other formats, which a download waits for without holding a thread. */
@Singleton
class ConvertedDownloads {

    private final FinishedFiles files;
    private final Conversions conversions;
    private final ConversionFiles converted;
    private final ConversionEnds ends;
    private final ConversionLinks links;
    private final TraceHeaders traces;
    private final ConversionSettings settings;
    /** For what is done when a file is there: it may block, and whoever tells of the file must not. */
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    ConvertedDownloads(
            FinishedFiles files,
            Conversions conversions,
            ConversionFiles converted,
            ConversionEnds ends,
            ConversionLinks links,
            TraceHeaders traces,
            ConversionSettings settings) {
        this.files = files;
        this.conversions = conversions;
        this.converted = converted;
        this.ends = ends;
        this.links = links;
        this.traces = traces;
        this.settings = settings;
    }

    /** @throws ProblemException 404, 409 before the submission's end, 410 where it has no result */
    CompletionStage<StoredFile> find(UUID submissionId, FileKind kind) {
        Source source = files.source(submissionId);
        Optional<StoredFile> kept = converted.file(source, kind);
        if (kept.isPresent()) {
            return CompletableFuture.completedFuture(kept.get());
        }
        ConversionFiles.Found found = converted.request(source, kind, Asking.FOR_FILE, traces.capture());
        if (found.file().isPresent()) {
            return CompletableFuture.completedFuture(found.file().get());
        }
        Conversion conversion = found.requested().conversion();
        String statusUrl = links.status(conversion.id());
        if (!conversion.state().isActive()) {
            return CompletableFuture.completedFuture(answer(conversion, statusUrl));
        }
        CompletableFuture<Boolean> end = ends.await(conversion.id(), settings.longestWait());
        if (!present(conversion).state().isActive()) {
            ends.ended(conversion.id());
        }
        return end.thenApplyAsync(ended -> answer(present(conversion), statusUrl), executor);
    }

    private Conversion present(Conversion conversion) {
        // One that was purged since is as it was: whoever asks again finds the file itself.
        return conversions.find(conversion.id()).orElse(conversion);
    }

    private StoredFile answer(Conversion conversion, String statusUrl) {
        return switch (conversion.state()) {
            case READY ->
                converted.file(conversion).orElseThrow(() -> ConversionProblems.pending(conversion, statusUrl));
            case QUEUED, RUNNING -> throw ConversionProblems.pending(conversion, statusUrl);
            case FAILED, DEAD ->
                throw ProblemException.of(
                        ProblemCode.CONVERSION_FAILED,
                        "Submission '" + conversion.submissionId() + "' could not be turned into "
                                + conversion.kind().format().word() + ": " + conversion.errorMessage() + " ("
                                + conversion.errorCode() + ")",
                        "Download another format. POST /api/v1/convert has the conversion tried again, once a minute at"
                                + " most.");
        };
    }
}

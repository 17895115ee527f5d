package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Asset;
import dev.meshwright.conversion.domain.Assets;
import dev.meshwright.conversion.domain.Result;
import dev.meshwright.conversion.domain.Source;
import dev.meshwright.conversion.domain.Submissions;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.http.PathId;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** The files of submissions that have completed; for all others the refusal that says why there are none. */
@Singleton
class FinishedFiles {

    private static final String RETRY_SECONDS = "2";

    private final Assets assets;
    private final Submissions submissions;

    FinishedFiles(Assets assets, Submissions submissions) {
        this.assets = assets;
        this.submissions = submissions;
    }

    /** @throws ProblemException 404, 409 before the end, 410 where there is no result */
    Asset find(UUID id, ArtifactKind kind) {
        completed(id);
        return asset(id, kind);
    }

    private Result completed(UUID id) {
        Result result = assets.findResult(id).orElseThrow(() -> notFinished(id));
        if (result.isFailed()) {
            throw ProblemException.of(
                    ProblemCode.NO_RESULT,
                    "Submission '" + id + "' has no result, it failed: " + result.errorMessage() + " ("
                            + result.errorCode() + ")",
                    "Submit again.");
        }
        return result;
    }

    private Asset asset(UUID id, ArtifactKind kind) {
        return assets.findAsset(id, kind)
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.NOT_FOUND,
                        "Submission '" + id + "' has no file of the format '" + kind.word() + "'.",
                        "Download another format."));
    }

    /**
     * The GLB that other formats are made of.
     *
     * @throws ProblemException as {@link #find}
     */
    Source source(UUID id) {
        UUID account = completed(id).accountId().orElseGet(() -> submission(id).accountId());
        Asset glb = asset(id, ArtifactKind.GLB);
        String label = glb.fileName().replaceFirst("\\.glb$", "");
        return new Source(id, account, glb.objectName(), glb.sizeBytes(), glb.sha256(), label);
    }

    /** How a submission ended; empty while it has not. */
    Optional<Result> result(UUID id) {
        return assets.findResult(id);
    }

    /** @throws ProblemException 404 when there is none, 503 when nobody knows at present */
    SubmissionCreated submission(UUID id) {
        return submissions.find(id).orElseThrow(() -> PathId.noSubmission(id));
    }

    private ProblemException notFinished(UUID id) {
        submission(id);
        return ProblemException.of(
                        ProblemCode.NOT_FINISHED,
                        "Submission '" + id + "' has not finished yet.",
                        "Wait until its status is completed, then ask again.")
                .withHeader("Retry-After", RETRY_SECONDS);
    }
}

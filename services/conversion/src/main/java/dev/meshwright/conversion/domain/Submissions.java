package dev.meshwright.conversion.domain;

import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.submissions.SubmissionLookup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Submissions as they were made. Intake is asked once about each that somebody comes for; what it says never changes. */
@Singleton
public class Submissions {

    private final KnownSubmissionRepository known;
    private final SubmissionLookup intake;

    Submissions(KnownSubmissionRepository known, SubmissionLookup intake) {
        this.known = known;
        this.intake = intake;
    }

    /** Empty when there is no such submission; a refusal of the request when intake, which knows, can't be asked. */
    public Optional<SubmissionCreated> find(UUID id) {
        Optional<SubmissionCreated> stored = QuarkusTransaction.requiringNew()
                .call(() -> known.findByIdOptional(id).map(KnownSubmission::submission));
        if (stored.isPresent()) {
            return stored;
        }
        Optional<SubmissionCreated> asked = intake.find(id);
        asked.ifPresent(submission -> QuarkusTransaction.requiringNew().run(() -> known.store(submission)));
        return asked;
    }
}

package dev.meshwright.intake.domain;

import dev.meshwright.model.Ids;
import dev.meshwright.model.event.SubmissionCreated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Takes submissions in: the request and the event that tells of it, or neither. */
@ApplicationScoped
public class Submissions {

    private final SubmissionRepository submissions;
    private final IntakeOutbox outbox;
    private final Clock clock = Clock.systemUTC();

    Submissions(SubmissionRepository submissions, IntakeOutbox outbox) {
        this.submissions = submissions;
        this.outbox = outbox;
    }

    /** Stores the request of an account; from then on it will run, whatever happens. */
    @Transactional
    public SubmissionCreated accept(UUID accountId, SubmissionRequest request) {
        Submission submission =
                new Submission(Ids.next(), accountId, request, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        submissions.persist(submission);
        SubmissionCreated created = submission.toEvent();
        outbox.append(created);
        return created;
    }

    @Transactional
    public Optional<SubmissionCreated> find(UUID id) {
        return submissions.findByIdOptional(id).map(Submission::toEvent);
    }
}

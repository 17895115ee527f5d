package dev.meshwright.intake.domain;

import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.SubmissionCreated;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes submissions in: the request, its place within the limits and the event that tells of it, or none of them. */
@ApplicationScoped
public class Submissions {

    private static final int MOST_TOGETHER = 100;
    private static final int REMEMBERED = 500;

    private final SubmissionRepository submissions;
    private final Admissions admissions;
    private final IdempotencyKeys idempotencyKeys;
    private final Slots slots;
    private final IntakeOutbox outbox;
    private final RecentSubmissions recent = new RecentSubmissions(REMEMBERED);
    private final LocalTurns localTurns = new LocalTurns();
    private final Together<AcceptedSubmission> together = new Together<>(MOST_TOGETHER, this::storeTogether);

    Submissions(
            SubmissionRepository submissions,
            Admissions admissions,
            IdempotencyKeys idempotencyKeys,
            Slots slots,
            IntakeOutbox outbox) {
        this.submissions = submissions;
        this.admissions = admissions;
        this.idempotencyKeys = idempotencyKeys;
        this.slots = slots;
        this.outbox = outbox;
    }

    /**
     * Stores a request; from then on it will run, whatever happens.
     *
     * @throws LimitReachedException when its key may not submit now
     * @throws LeaseLostException    when somebody else works on the same request by now
     */
    public SubmissionCreated accept(NewSubmission submission) {
        SubmissionCreated accepted = storeWithinLimits(submission);
        recent.add(accepted);
        return accepted;
    }

    private SubmissionCreated storeWithinLimits(NewSubmission submission) {
        try {
            return store(submission);
        } catch (LimitReachedException e) {
            if (e.kind() != LimitKind.ACTIVE) {
                throw e;
            }
            // Counted anew even if nothing had to be caught up: the end may have been told here since the first count.
            slots.catchUp(submission.key().keyHash());
            return store(submission);
        }
    }

    /**
     * Looks whether a key may submit now, before anything is fetched or stored for it. What counts is what {@link
     * #accept} finds.
     *
     * @throws LimitReachedException when it may not
     */
    public void checkLimits(AccountKeyChanged key) {
        if (key.limits().isNone()) {
            return;
        }
        try {
            check(key);
        } catch (LimitReachedException e) {
            if (e.kind() != LimitKind.ACTIVE) {
                throw e;
            }
            slots.catchUp(key.keyHash());
            check(key);
        }
    }

    private void check(AccountKeyChanged key) {
        try (Connection connection = outbox.dataSource().getConnection()) {
            admissions.check(connection, key);
        } catch (SQLException e) {
            throw new IntakeStorageException(e);
        }
    }

    private SubmissionCreated store(NewSubmission submission) {
        AccountKeyChanged key = submission.key();
        Turn turn = Turn.of(key.limits());
        if (turn == Turn.FREE && submission.lease() == null) {
            AcceptedSubmission accepted = accepted(submission, admissions.now());
            together.join(accepted);
            return accepted.request();
        }
        if (turn != Turn.ALONE) {
            try {
                return store(submission, turn);
            } catch (TooNearException e) {
                // Again, alone.
            }
        }
        return localTurns.alone(key.keyHash(), () -> store(submission, Turn.ALONE));
    }

    private SubmissionCreated store(NewSubmission submission, Turn turn) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = outbox.dataSource().getConnection()) {
                Instant now = admissions.admit(connection, submission.key(), turn);
                if (submission.lease() != null) {
                    idempotencyKeys.answer(
                            connection, submission.lease(), submission.request().submissionId(), now);
                }
                AcceptedSubmission accepted = accepted(submission, now);
                store(connection, List.of(accepted));
                return accepted.request();
            } catch (SQLException e) {
                throw new IntakeStorageException(e);
            }
        });
    }

    private void storeTogether(List<AcceptedSubmission> accepted) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = outbox.dataSource().getConnection()) {
                store(connection, accepted);
            } catch (SQLException e) {
                throw new IntakeStorageException(e);
            }
        });
    }

    private void store(Connection connection, List<AcceptedSubmission> accepted) throws SQLException {
        SubmissionTable.insert(connection, accepted);
        outbox.appendAll(accepted.stream().map(AcceptedSubmission::told).toList());
    }

    private AcceptedSubmission accepted(NewSubmission submission, Instant at) {
        SubmissionCreated created = submission.at(at);
        return new AcceptedSubmission(created, submission.key().keyHash(), outbox.prepare(created));
    }

    /** By its id, from the moment in which that was given out. */
    public Optional<SubmissionCreated> find(UUID id) {
        Optional<SubmissionCreated> known = recent.find(id);
        return known.isPresent() ? known : read(id);
    }

    private Optional<SubmissionCreated> read(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> submissions.findByIdOptional(id).map(Submission::toEvent));
    }
}

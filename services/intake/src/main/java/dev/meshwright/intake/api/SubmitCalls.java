package dev.meshwright.intake.api;

import dev.meshwright.intake.domain.Claim;
import dev.meshwright.intake.domain.IdempotencyKeys;
import dev.meshwright.intake.domain.Lease;
import dev.meshwright.intake.domain.LeaseLostException;
import dev.meshwright.intake.domain.LimitReachedException;
import dev.meshwright.intake.input.Intake;
import dev.meshwright.intake.input.SubmissionRequest;
import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.http.RequestFields;
import dev.meshwright.shared.http.Times;
import dev.meshwright.shared.keys.Caller;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** What all submit calls do alike: read the body, work on a request once, and answer. */
@Singleton
class SubmitCalls {

    private final Bodies bodies;
    private final Intake intake;
    private final IdempotencyKeys idempotencyKeys;
    private final Caller caller;
    private final Clock clock;

    SubmitCalls(Bodies bodies, Intake intake, IdempotencyKeys idempotencyKeys, Caller caller, Clock clock) {
        this.bodies = bodies;
        this.intake = intake;
        this.idempotencyKeys = idempotencyKeys;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param reading makes the request of the body's fields, and throws what is wrong with them */
    Response answer(SubmitHeaders headers, InputStream body, Function<RequestFields, SubmissionRequest> reading) {
        String idempotencyKey = headers.checkedIdempotencyKey();
        return bodies.read(headers, body, content -> {
            if (idempotencyKey == null) {
                return accepted(submit(reading.apply(content.fields()), null));
            }
            Claim claim = idempotencyKeys.claim(caller.accountId(), headers.path(), idempotencyKey, content.hash());
            return switch (claim) {
                case Claim.Granted granted -> accepted(submitOnce(content.fields(), reading, granted.lease()));
                case Claim.Answered answered -> accepted(answered.submissionId(), answered.createdAt());
                case Claim.InFlight inFlight -> throw IdempotencyProblems.inFlight(idempotencyKey, inFlight.left());
                case Claim.Reused reused -> throw IdempotencyProblems.reused(idempotencyKey, headers.path());
            };
        });
    }

    /** Whatever ends the request without an answer gives the lease back; what has been answered keeps it. */
    private SubmissionCreated submitOnce(
            RequestFields fields, Function<RequestFields, SubmissionRequest> reading, Lease lease) {
        boolean isIn = false;
        try {
            SubmissionCreated created = submit(reading.apply(fields), lease);
            isIn = true;
            return created;
        } catch (LeaseLostException e) {
            throw IdempotencyProblems.inFlight(lease.idempotencyKey(), Duration.ofSeconds(1));
        } finally {
            if (!isIn) {
                idempotencyKeys.release(lease);
            }
        }
    }

    private SubmissionCreated submit(SubmissionRequest request, Lease lease) {
        try {
            return intake.submit(caller.key(), request, lease);
        } catch (LimitReachedException e) {
            throw LimitProblems.of(e, caller.key(), clock.instant());
        }
    }

    private static Response accepted(SubmissionCreated created) {
        return accepted(created.submissionId(), created.createdAt());
    }

    private static Response accepted(UUID submissionId, Instant createdAt) {
        return Response.accepted(new Accepted(submissionId, JobStatus.QUEUED.word(), Times.iso(createdAt)))
                .header("Location", "/api/v1/" + submissionId + "/info")
                .build();
    }

    /** The answer to a submit call. */
    public record Accepted(UUID submissionId, String status, String createdAt) {}
}

package dev.meshwright.generation.domain;

import dev.meshwright.generation.engine.LogLevel;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionChanged;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.queue.AccountLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The life of runs. Each change and the event that tells of it are one transaction that holds the run's row, so that a
 * run's steps are numbered without a hole and in the order in which they leave, whichever worker takes them.
 */
@ApplicationScoped
public class Runs {

    private final RunRepository runs;
    private final AccountLine<Run> line;
    private final GenerationOutbox outbox;
    private final GenerationSettings settings;
    private final Clock clock = Clock.systemUTC();

    Runs(RunRepository runs, RunQueue queue, GenerationOutbox outbox, GenerationSettings settings) {
        this.runs = runs;
        this.line = new AccountLine<>(runs.work(), queue);
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Puts a submission in the queue, unless it was cancelled before; one that is there already changes nothing. */
    @Transactional
    public void enqueue(SubmissionCreated submission, Map<String, String> trace) {
        line.hold(submission.accountId());
        if (runs.findByIdOptional(submission.submissionId()).isPresent()) {
            return;
        }
        boolean atHead = !line.hasHead(submission.accountId());
        Run run = new Run(submission, trace.get("traceparent"), atHead);
        line.add(run);
        if (runs.forgetEarlyCancellation(submission.submissionId())) {
            cancel(run);
        }
    }

    /**
     * Ends a run that its user wants no more of, whether somebody works on it or not. One that has ended already stays
     * as it is; one that is not known yet will end as soon as it is.
     *
     * @return whether the run is known
     */
    @Transactional
    public boolean cancel(SubmissionChanged.CancelRequested request) {
        line.hold(request.accountId());
        Optional<Run> held = runs.work().hold(request.submissionId());
        if (held.isEmpty()) {
            runs.rememberEarlyCancellation(request.submissionId(), request.at());
            return false;
        }
        held.filter(run -> !run.hasEnded() && run.accountId().equals(request.accountId()))
                .ifPresent(this::cancel);
        return true;
    }

    private void cancel(Run run) {
        end(
                run,
                RunState.CANCELLED,
                new Progress.Cancelled(run.submissionId(), run.accountId(), run.nextSequence(), now()));
        line.close(run.accountId());
    }

    /**
     * Begins the next attempt at a run; whoever had it before has lost it.
     *
     * @return empty when there is nothing to do: the run has ended, or this was one attempt too many and ends it
     */
    @Transactional
    public Optional<Lease> begin(UUID submissionId) {
        runs.work().findAccount(submissionId).ifPresent(line::hold);
        Optional<Run> held = runs.work()
                .hold(submissionId)
                .filter(run -> run.state() == RunState.QUEUED || run.state() == RunState.RUNNING);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Run run = held.get();
        if (run.attempt() >= settings.maxAttempts()) {
            end(run, RunState.DEAD, failed(run, FailureCode.WORKER_LOST));
            return Optional.empty();
        }
        boolean wasWaiting = run.state() == RunState.QUEUED;
        run.beginAttempt();
        outbox.append(
                new Progress.Started(run.submissionId(), run.accountId(), run.nextSequence(), now(), run.attempt()));
        if (wasWaiting) {
            line.close(run.accountId());
        }
        return Optional.of(Lease.of(run));
    }

    /** @throws LeaseLostException when the run is somebody else's by now */
    @Transactional
    public void advance(Lease lease, double fraction, String message) {
        Run run = held(lease);
        outbox.append(new Progress.Advanced(
                run.submissionId(), run.accountId(), run.nextSequence(), now(), run.advance(fraction), message));
    }

    /** @throws LeaseLostException when the run is somebody else's by now */
    @Transactional
    public void log(Lease lease, LogLevel level, String message) {
        Run run = held(lease);
        outbox.append(new Progress.Logged(
                run.submissionId(),
                run.accountId(),
                run.nextSequence(),
                now(),
                level.name().toLowerCase(Locale.ROOT),
                message));
    }

    /** @throws LeaseLostException when the run is somebody else's by now */
    @Transactional
    public void complete(Lease lease, List<Artifact> artifacts) {
        Run run = held(lease);
        run.advance(1);
        end(
                run,
                RunState.COMPLETED,
                new Progress.Completed(run.submissionId(), run.accountId(), run.nextSequence(), now(), artifacts));
    }

    /**
     * Ends a run whose request can't be fulfilled.
     *
     * @throws LeaseLostException when the run is somebody else's by now
     */
    @Transactional
    public void fail(Lease lease, String code, String message) {
        Run run = held(lease);
        end(
                run,
                RunState.FAILED,
                new Progress.Failed(run.submissionId(), run.accountId(), run.nextSequence(), now(), code, message));
    }

    /**
     * Gives a run back after an attempt that broke.
     *
     * @return whether it is to be tried again; if not, it has ended
     * @throws LeaseLostException when the run is somebody else's by now
     */
    @Transactional
    public boolean giveBack(Lease lease) {
        line.hold(lease.accountId());
        Run run = held(lease);
        if (run.attempt() >= settings.maxAttempts()) {
            end(run, RunState.DEAD, failed(run, FailureCode.INTERNAL_ERROR));
            return false;
        }
        line.addAgain(run);
        outbox.append(new Progress.Logged(
                run.submissionId(),
                run.accountId(),
                run.nextSequence(),
                now(),
                "warn",
                "Attempt " + run.attempt() + " broke; the job is tried again."));
        return true;
    }

    /** A run; empty when there is none of that submission. */
    @Transactional
    public Optional<Run> find(UUID submissionId) {
        return runs.findByIdOptional(submissionId);
    }

    /** Those of the leases that are not good any more. */
    @Transactional
    public List<Lease> lost(Collection<Lease> leases) {
        return runs.work().lost(leases, Lease::submissionId, Lease::attempt);
    }

    /** Those of the submissions whose runs have ended. */
    @Transactional
    public List<UUID> ended(Collection<UUID> submissionIds) {
        return runs.work().ended(submissionIds);
    }

    private Run held(Lease lease) {
        return runs.work().hold(lease.submissionId(), lease.attempt()).orElseThrow(() -> new LeaseLostException(lease));
    }

    private void end(Run run, RunState state, Progress terminal) {
        run.end(state, terminal);
        outbox.append(terminal);
    }

    private Progress.Failed failed(Run run, FailureCode code) {
        return new Progress.Failed(
                run.submissionId(), run.accountId(), run.nextSequence(), now(), code.name(), code.message());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.Lease;
import dev.meshwright.generation.domain.LeaseLostException;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.shared.event.TraceHeaders;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** One attempt at a run, from the lease to the end or to giving it back. */
@Singleton
class RunExecution {

    private static final Logger LOG = Logger.getLogger(RunExecution.class);

    // Asked for late: the runs need the queue, and the queue needs this.
    private final Instance<Runs> runs;
    private final ArtifactBuilder artifacts;
    private final ArtifactStore store;
    private final RunWatch watch;
    private final TraceHeaders traces;

    RunExecution(
            Instance<Runs> runs, ArtifactBuilder artifacts, ArtifactStore store, RunWatch watch, TraceHeaders traces) {
        this.runs = runs;
        this.artifacts = artifacts;
        this.store = store;
        this.watch = watch;
        this.traces = traces;
    }

    /** @throws AttemptFailedException when the attempt broke and the run is to be tried again */
    void execute(UUID submissionId) {
        Optional<Lease> lease = runs.get().begin(submissionId);
        if (lease.isEmpty()) {
            // It has ended; whoever worked on it last may have been lost before he could tidy up.
            tidyUp(submissionId);
            return;
        }
        traces.within(lease.get().trace(), "generation run", () -> attempt(lease.get()));
    }

    private void attempt(Lease lease) {
        try {
            List<Artifact> made =
                    watch.whileHeld(lease, () -> artifacts.build(lease, new RunProgress(runs.get(), lease)));
            runs.get().complete(lease, made);
            if (lease.attempt() > 1) {
                tidyUp(lease.submissionId());
            }
        } catch (EngineException e) {
            fail(lease, e);
        } catch (LeaseLostException e) {
            giveUp(lease, e);
        } catch (Exception e) {
            giveBack(lease, e);
        }
    }

    private void fail(Lease lease, EngineException failure) {
        try {
            runs.get().fail(lease, failure.code(), failure.getMessage());
            tidyUp(lease.submissionId());
        } catch (LeaseLostException e) {
            giveUp(lease, e);
        }
    }

    /** Cancelled, or taken over by somebody who thought that this worker was dead. */
    private void giveUp(Lease lease, LeaseLostException reason) {
        LOG.info(reason.getMessage());
        tidyUp(lease.submissionId());
    }

    private void giveBack(Lease lease, Exception failure) {
        boolean again;
        try {
            again = runs.get().giveBack(lease);
        } catch (LeaseLostException e) {
            giveUp(lease, e);
            return;
        }
        LOG.errorf(failure, "attempt %d at %s broke", lease.attempt(), lease.submissionId());
        tidyUp(lease.submissionId());
        if (again) {
            throw new AttemptFailedException(failure);
        }
    }

    private void tidyUp(UUID submissionId) {
        runs.get().find(submissionId).ifPresent(store::removeLost);
    }

    /** Tells the queue that there is to be another attempt. */
    static final class AttemptFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AttemptFailedException(Exception cause) {
            super(cause);
        }
    }
}

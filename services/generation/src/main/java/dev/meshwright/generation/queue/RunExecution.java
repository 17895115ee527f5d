package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.Lease;
import dev.meshwright.generation.domain.LeaseLostException;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.shared.event.TraceHeaders;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final TraceHeaders traces;

    RunExecution(Instance<Runs> runs, ArtifactBuilder artifacts, TraceHeaders traces) {
        this.runs = runs;
        this.artifacts = artifacts;
        this.traces = traces;
    }

    /** @throws AttemptFailedException when the attempt broke and the run is to be tried again */
    void execute(UUID submissionId) {
        Optional<Lease> lease = runs.get().begin(submissionId);
        lease.ifPresent(leased -> traces.within(leased.trace(), "generation run", () -> attempt(leased)));
    }

    private void attempt(Lease lease) {
        try {
            List<Artifact> made = artifacts.build(lease, new RunProgress(runs.get(), lease));
            runs.get().complete(lease, made);
        } catch (EngineException e) {
            runs.get().fail(lease, e.code(), e.getMessage());
        } catch (LeaseLostException e) {
            LOG.warn(e.getMessage());
        } catch (IOException e) {
            giveBack(lease, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            giveBack(lease, e);
        }
    }

    private void giveBack(Lease lease, RuntimeException failure) {
        LOG.errorf(failure, "attempt %d at %s broke", lease.attempt(), lease.submissionId());
        if (runs.get().giveBack(lease)) {
            throw new AttemptFailedException(failure);
        }
    }

    /** Tells the queue that there is to be another attempt. */
    static final class AttemptFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AttemptFailedException(RuntimeException cause) {
            super(cause);
        }
    }
}

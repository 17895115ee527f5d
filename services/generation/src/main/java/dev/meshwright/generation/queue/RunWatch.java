package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.Lease;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.shared.queue.LeaseWatch;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Stops this process's workers whose runs were cancelled or taken over. */
@Singleton
class RunWatch extends LeaseWatch<Lease> {

    /** @param runs asked for late: the runs need the queue, and the queue needs this */
    RunWatch(Instance<Runs> runs) {
        super(leases -> runs.get().lost(leases));
    }
}

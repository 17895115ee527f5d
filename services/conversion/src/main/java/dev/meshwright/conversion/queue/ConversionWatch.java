package dev.meshwright.conversion.queue;

import dev.meshwright.conversion.domain.ConversionLease;
import dev.meshwright.conversion.domain.Conversions;
import dev.meshwright.shared.queue.LeaseWatch;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Stops this process's workers whose conversions were taken over. */
@Singleton
class ConversionWatch extends LeaseWatch<ConversionLease> {

    /** @param conversions asked for late: they need the queue, and the queue needs this */
    ConversionWatch(Instance<Conversions> conversions) {
        super(leases -> conversions.get().lost(leases));
    }
}

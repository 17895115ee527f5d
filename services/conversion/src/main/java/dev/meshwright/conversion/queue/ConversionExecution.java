package dev.meshwright.conversion.queue;

import dev.meshwright.conversion.domain.ConversionEnds;
import dev.meshwright.conversion.domain.ConversionException;
import dev.meshwright.conversion.domain.ConversionLease;
import dev.meshwright.conversion.domain.ConversionLostException;
import dev.meshwright.conversion.domain.Conversions;
import dev.meshwright.conversion.domain.ConvertedObjects;
import dev.meshwright.conversion.domain.MadeFile;
import dev.meshwright.conversion.domain.MemoryTakenException;
import dev.meshwright.conversion.format.Converter;
import dev.meshwright.conversion.format.WorkFile;
import dev.meshwright.shared.event.TraceHeaders;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** One attempt at a conversion, from the lease to the end or to giving it back. */
@Singleton
class ConversionExecution {

    private static final Logger LOG = Logger.getLogger(ConversionExecution.class);

    // Asked for late: the conversions need the queue, and the queue needs this.
    private final Instance<Conversions> conversions;
    private final Instance<ConversionEnds> ends;
    private final Converter converter;
    private final ConvertedObjects objects;
    private final ConversionWatch watch;
    private final TraceHeaders traces;

    ConversionExecution(
            Instance<Conversions> conversions,
            Instance<ConversionEnds> ends,
            Converter converter,
            ConvertedObjects objects,
            ConversionWatch watch,
            TraceHeaders traces) {
        this.conversions = conversions;
        this.ends = ends;
        this.converter = converter;
        this.objects = objects;
        this.watch = watch;
        this.traces = traces;
    }

    /** @throws AttemptFailedException when the attempt broke and the conversion is to be tried again */
    void execute(UUID conversionId) {
        Optional<ConversionLease> lease = conversions.get().begin(conversionId);
        if (lease.isEmpty()) {
            ends.get().ended(conversionId);
            return;
        }
        traces.within(lease.get().trace(), "conversion", () -> attempt(lease.get()));
    }

    private void attempt(ConversionLease lease) {
        try {
            MadeFile file = watch.whileHeld(
                    lease, () -> converter.convert(lease.source(), lease.kind(), made -> store(lease, made)));
            conversions.get().complete(lease, file);
            ends.get().ended(lease.conversionId());
        } catch (MemoryTakenException e) {
            giveBack(lease, e, () -> conversions.get().giveBack(lease, e));
        } catch (ConversionException e) {
            fail(lease, e);
        } catch (ConversionLostException e) {
            LOG.info(e.getMessage());
        } catch (Exception e) {
            giveBack(lease, e, () -> conversions.get().giveBack(lease));
        }
    }

    private MadeFile store(ConversionLease lease, WorkFile made) {
        String objectName = objects.put(lease, made.path());
        return new MadeFile(objectName, made.sizeBytes(), made.sha256(), made.warnings());
    }

    private void fail(ConversionLease lease, ConversionException failure) {
        try {
            conversions.get().fail(lease, failure);
            ends.get().ended(lease.conversionId());
            LOG.infof("conversion %s failed: %s", lease.conversionId(), failure.getMessage());
        } catch (ConversionLostException e) {
            LOG.info(e.getMessage());
        }
    }

    private void giveBack(ConversionLease lease, Exception failure, BooleanSupplier giveBack) {
        boolean again;
        try {
            again = giveBack.getAsBoolean();
        } catch (ConversionLostException e) {
            LOG.info(e.getMessage());
            return;
        }
        LOG.errorf(failure, "attempt %d at conversion %s broke", lease.attempt(), lease.conversionId());
        if (again) {
            throw new AttemptFailedException(failure);
        }
        ends.get().ended(lease.conversionId());
    }

    /** Tells the queue that there is to be another attempt. */
    static final class AttemptFailedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AttemptFailedException(Exception cause) {
            super(cause);
        }
    }
}

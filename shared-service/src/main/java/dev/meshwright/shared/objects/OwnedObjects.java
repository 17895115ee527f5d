package dev.meshwright.shared.objects;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Objects that belong to rows of a service and go with them. Each has a name of its own, which is noted as loose before
 * the object is there, until a row has it, and again before its row gives it up: so a row always has its object, and an
 * object that lost its row half-way is found and removed. Each service with such objects has one of these, as a subclass
 * that names its database, and the table {@code loose_object} in its schema.
 */
public abstract class OwnedObjects {

    private static final Logger LOG = Logger.getLogger(OwnedObjects.class);
    private static final int FAILURES_OF_A_STORE_THAT_IS_AWAY = 3;

    /** Between storing an object and writing its row nobody takes nearly as long. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final ObjectStore store;
    private final LooseNames loose;
    private final TransactionSynchronizationRegistry transactions;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("loose-objects").factory());
    private ScheduledFuture<?> regularly;

    protected OwnedObjects(ObjectStore store, DataSource dataSource, TransactionSynchronizationRegistry transactions) {
        this.store = store;
        this.loose = new LooseNames(dataSource);
        this.transactions = transactions;
    }

    /** Stores bytes; outside of any transaction. The name is loose until it is taken. */
    protected void put(String name, byte[] bytes) {
        QuarkusTransaction.requiringNew().run(() -> loose.add(name));
        try {
            store.put(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("could not store " + name, e);
        }
    }

    /** Stores a file; outside of any transaction. The name is loose until it is taken. */
    protected void put(String name, Path file) {
        QuarkusTransaction.requiringNew().run(() -> loose.add(name));
        try {
            store.put(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException("could not store " + name, e);
        }
    }

    /** Gives a name to a row, in the transaction that writes the row. */
    public void take(String name) {
        if (!loose.take(name)) {
            throw new IllegalStateException("the object " + name + " was removed before its row was written");
        }
    }

    /** Takes a name from its row, in the transaction that changes the row; then removes the object. */
    public void letGo(String name) {
        loose.add(name);
        transactions.registerInterposedSynchronization(new AfterCommit(() -> remove(name)));
    }

    /** Takes a name from its row, in the transaction that changes the row; the object stays for those who read it now. */
    public void letGoLater(String name) {
        loose.add(name);
    }

    /** Removes an object that no row has; what does not work out is left for {@link #tidy}. */
    public void remove(String name) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (loose.take(name)) {
                    delete(name);
                }
            });
        } catch (RuntimeException e) {
            LOG.warnf("the object %s could not be removed yet: %s", name, e.getMessage());
        }
    }

    /**
     * Removes the objects that have been loose for so long that nobody can be about to take them. One that can't be
     * removed is left for the next time and keeps none of the others; after a few of them the store is taken to be away.
     */
    public int tidy(Duration age) {
        OffsetDateTime before = QuarkusTransaction.requiringNew().call(() -> loose.before(age));
        int removed = 0;
        int failed = 0;
        while (failed < FAILURES_OF_A_STORE_THAT_IS_AWAY) {
            Optional<Boolean> isRemoved = QuarkusTransaction.requiringNew()
                    .call(() -> loose.oldest(before).map(this::tidyOne));
            if (isRemoved.isEmpty()) {
                break;
            }
            removed += isRemoved.get() ? 1 : 0;
            failed += isRemoved.get() ? 0 : 1;
        }
        return removed;
    }

    private boolean tidyOne(String name) {
        try {
            delete(name);
            loose.take(name);
            return true;
        } catch (UncheckedIOException | IllegalArgumentException e) {
            LOG.warnf("the object %s is left behind and could not be removed: %s", name, e);
            loose.postpone(name);
            return false;
        }
    }

    void onStart(@Observes StartupEvent event) {
        regularly = executor.scheduleWithFixedDelay(this::tidyUp, 1, 30, TimeUnit.MINUTES);
    }

    void onShutdown(@Observes ShutdownEvent event) {
        regularly.cancel(false);
        executor.shutdownNow();
    }

    private void tidyUp() {
        try {
            int removed = tidy(LEFT_BEHIND);
            LOG.debugf("%d objects were left behind and are removed", removed);
        } catch (Throwable e) {
            // Whatever is thrown from here would end the tidying for ever, an error as well.
            LOG.warnf("objects left behind could not be removed: %s", e);
        }
    }

    private void delete(String name) {
        try {
            store.delete(name);
        } catch (IOException e) {
            throw new UncheckedIOException("could not remove " + name, e);
        }
    }

    private record AfterCommit(Runnable action) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Only the outcome matters.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                action.run();
            }
        }
    }
}

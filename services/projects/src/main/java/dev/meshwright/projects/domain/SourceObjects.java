package dev.meshwright.projects.domain;

import dev.meshwright.model.Ids;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The bytes of source files, as they came. Each version lies under a new name. A name is noted as loose before its
 * object is there, until a source has it, and again before its source gives it up: so a source always has its object,
 * and an object that lost its source half-way is found.
 */
@Singleton
class SourceObjects {

    private static final Logger LOG = Logger.getLogger(SourceObjects.class);
    private static final int AT_ONCE = 100;

    private final ObjectStore store;
    private final LooseObjectRepository loose;
    private final TransactionSynchronizationRegistry transactions;

    SourceObjects(ObjectStore store, LooseObjectRepository loose, TransactionSynchronizationRegistry transactions) {
        this.store = store;
        this.loose = loose;
        this.transactions = transactions;
    }

    /** Stores bytes; outside of any transaction. The name is loose until it is taken. */
    String put(UUID projectId, byte[] bytes) {
        String name = "projects/" + projectId + "/" + Ids.next();
        QuarkusTransaction.requiringNew().run(() -> loose.add(name));
        try {
            store.put(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("could not store " + name, e);
        }
        return name;
    }

    /** Gives a name to a source, in the transaction that writes the source. */
    void take(String name) {
        if (!loose.take(name)) {
            throw new IllegalStateException("the object " + name + " was removed before its source was written");
        }
    }

    /** Takes a name from its source, in the transaction that changes the source; then removes the object. */
    void letGo(String name) {
        loose.add(name);
        transactions.registerInterposedSynchronization(new AfterCommit(() -> remove(name)));
    }

    /** Removes an object that no source has; what does not work out is left for {@link #tidy}. */
    void remove(String name) {
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

    /** Removes the objects that have been loose for so long that nobody can be about to take them. */
    int tidy(Duration age) {
        int removed = 0;
        List<String> names;
        do {
            names = QuarkusTransaction.requiringNew().call(() -> {
                List<String> found = loose.olderThan(age, AT_ONCE);
                found.forEach(name -> {
                    delete(name);
                    loose.take(name);
                });
                return found;
            });
            removed += names.size();
        } while (names.size() == AT_ONCE);
        return removed;
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

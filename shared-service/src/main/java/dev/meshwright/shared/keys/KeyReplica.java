package dev.meshwright.shared.keys;

import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.UnreadableEventException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Every API key there is, in memory, so that calls are checked without asking anyone and go on while the accounts
 * service is away. A key that is not here is asked for once, since it may have been made a moment ago.
 */
@ApplicationScoped
public class KeyReplica {

    private static final Logger LOG = Logger.getLogger(KeyReplica.class);

    private final AccountsClient accounts;
    private final Map<String, AccountKeyChanged> keys = new ConcurrentHashMap<>();
    private final RecentlyUnknown unknown = new RecentlyUnknown(Duration.ofSeconds(5), 10_000);

    KeyReplica(@RestClient AccountsClient accounts) {
        this.accounts = accounts;
    }

    /** @param hash of the key, see {@link KeyHash} */
    public Optional<AccountKeyChanged> find(String hash) {
        AccountKeyChanged known = keys.get(hash);
        if (known != null) {
            return Optional.of(known);
        }
        if (unknown.contains(hash, System.nanoTime())) {
            return Optional.empty();
        }
        return ask(hash);
    }

    void apply(AccountKeyChanged key) {
        keys.put(key.keyHash(), key);
    }

    private Optional<AccountKeyChanged> ask(String hash) {
        try (Response response = accounts.key(hash)) {
            if (response.getStatus() == 200) {
                AccountKeyChanged key = (AccountKeyChanged)
                        EventJson.read(EventType.ACCOUNT_KEY_CHANGED, response.readEntity(byte[].class));
                // An event that has come in meanwhile is at least as new.
                keys.putIfAbsent(hash, key);
                return Optional.ofNullable(keys.get(hash));
            }
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() != 404) {
                LOG.warnf("the accounts service could not be asked about a key: %s", e.getMessage());
                return Optional.empty();
            }
        } catch (ProcessingException | CircuitBreakerOpenException | UnreadableEventException e) {
            LOG.warnf("the accounts service could not be asked about a key: %s", e.getMessage());
            return Optional.empty();
        }
        unknown.add(hash, System.nanoTime());
        return Optional.empty();
    }

    /** Spares the accounts service the same question over and over. */
    private static final class RecentlyUnknown {

        private final long keptNanos;
        private final int most;
        private final Map<String, Long> since = new LinkedHashMap<>();

        RecentlyUnknown(Duration kept, int most) {
            this.keptNanos = kept.toNanos();
            this.most = most;
        }

        synchronized boolean contains(String hash, long nowNanos) {
            Long added = since.get(hash);
            return added != null && nowNanos - added < keptNanos;
        }

        synchronized void add(String hash, long nowNanos) {
            since.remove(hash);
            since.put(hash, nowNanos);
            since.values().removeIf(added -> nowNanos - added >= keptNanos);
            if (since.size() > most) {
                since.remove(since.keySet().iterator().next());
            }
        }
    }
}

package dev.meshwright.accounts.events;

import dev.meshwright.accounts.domain.Keys;
import dev.meshwright.accounts.domain.NewKey;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives an installation that names a default key an account to begin with. */
@Singleton
class LocalKey {

    void onStart(
            @Observes StartupEvent event,
            Keys keys,
            @ConfigProperty(name = "meshwright.default.key") Optional<String> key) {
        key.map(NewKey::new).ifPresent(keys::ensureLocalKey);
    }
}

package dev.meshwright.shared.outbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** A service whose relay has died tells nobody anything any more and is to be restarted. */
@Liveness
@Singleton
class RelayLiveness implements HealthCheck {

    private final List<Outbox> outboxes;

    RelayLiveness(@All List<Outbox> outboxes) {
        this.outboxes = outboxes;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("outbox relays").up();
        for (Outbox outbox : outboxes) {
            response.withData(outbox.service().id(), outbox.isRelayAlive());
            if (!outbox.isRelayAlive()) {
                response.down();
            }
        }
        return response.build();
    }
}

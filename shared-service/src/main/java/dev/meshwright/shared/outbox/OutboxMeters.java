package dev.meshwright.shared.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** What operators see of the outboxes. */
@Singleton
class OutboxMeters {

    private final MeterRegistry registry;

    OutboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void published(String service, int count) {
        registry.counter("meshwright.outbox.published", "service", service).increment(count);
    }

    void deadLettered(String service, String topic) {
        registry.counter("meshwright.events.dead", "service", service, "topic", topic)
                .increment();
    }
}

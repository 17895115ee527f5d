package dev.meshwright.conversion.events;

import dev.meshwright.conversion.domain.Assets;
import dev.meshwright.conversion.domain.ConversionOutbox;
import dev.meshwright.model.event.Progress;
import dev.meshwright.shared.inbox.EventReceiver;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns which files there are. */
@ApplicationScoped
class ProgressEvents {

    private final EventReceiver receiver;
    private final ConversionOutbox outbox;
    private final Assets assets;

    ProgressEvents(EventReceiver receiver, ConversionOutbox outbox, Assets assets) {
        this.receiver = receiver;
        this.outbox = outbox;
        this.assets = assets;
    }

    @Incoming("conversion-progress")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        receiver.receive(outbox, records, event -> {
            if (event instanceof Progress step) {
                assets.apply(step);
            }
        });
    }
}

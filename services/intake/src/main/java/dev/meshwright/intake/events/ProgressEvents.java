package dev.meshwright.intake.events;

import dev.meshwright.intake.domain.IntakeOutbox;
import dev.meshwright.intake.domain.Slots;
import dev.meshwright.model.event.Progress;
import dev.meshwright.shared.inbox.EventReceiver;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns which jobs have ended. */
@ApplicationScoped
class ProgressEvents {

    private final EventReceiver receiver;
    private final IntakeOutbox outbox;
    private final Slots slots;

    ProgressEvents(EventReceiver receiver, IntakeOutbox outbox, Slots slots) {
        this.receiver = receiver;
        this.outbox = outbox;
        this.slots = slots;
    }

    @Incoming("intake-progress")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        receiver.receive(outbox, TerminalSteps.of(records), event -> {
            if (event instanceof Progress step && step.isTerminal()) {
                slots.free(List.of(step.submissionId()));
            }
        });
    }
}

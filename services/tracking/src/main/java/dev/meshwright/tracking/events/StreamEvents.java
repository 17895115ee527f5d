package dev.meshwright.tracking.events;

import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.event.CloudEvents;
import dev.meshwright.tracking.stream.StreamHub;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Passes each step on to the streams that are open here. What can't be read is put aside by those who store it. */
@ApplicationScoped
class StreamEvents {

    private static final Logger LOG = Logger.getLogger(StreamEvents.class);

    private final StreamHub hub;

    StreamEvents(StreamHub hub) {
        this.hub = hub;
    }

    @Incoming("tracking-streams")
    void receive(ConsumerRecords<String, byte[]> records) {
        for (ConsumerRecord<String, byte[]> kafkaRecord : records) {
            try {
                if (CloudEvents.read(kafkaRecord).event() instanceof Progress step) {
                    hub.publish(step);
                }
            } catch (UnreadableEventException e) {
                LOG.debugf("not for any stream: %s", e.getMessage());
            }
        }
    }
}

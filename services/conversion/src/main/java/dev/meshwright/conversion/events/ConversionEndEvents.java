package dev.meshwright.conversion.events;

import dev.meshwright.conversion.domain.ConversionEnds;
import dev.meshwright.model.event.ConversionEvent;
import dev.meshwright.model.event.UnreadableEventException;
import dev.meshwright.shared.event.CloudEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Tells those who wait at this replica of conversions that another replica has ended. Keeps nothing. */
@ApplicationScoped
class ConversionEndEvents {

    private static final Logger LOG = Logger.getLogger(ConversionEndEvents.class);

    private final ConversionEnds ends;

    ConversionEndEvents(ConversionEnds ends) {
        this.ends = ends;
    }

    @Incoming("conversion-ends")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        for (ConsumerRecord<String, byte[]> kafkaRecord : records) {
            try {
                if (CloudEvents.read(kafkaRecord).event() instanceof ConversionEvent event) {
                    ends.ended(event.conversionId());
                }
            } catch (UnreadableEventException e) {
                LOG.debugf("nobody waits for this: %s", e.getMessage());
            }
        }
    }
}

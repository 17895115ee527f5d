package dev.meshwright.tracking.events;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Knows from when on this replica hears every step. Until then it takes no streams: a step that came by unheard would be
 * told only when the stream next looks into the database.
 */
@ApplicationScoped
@Readiness
@Identifier("tracking-streams")
public class StreamAssignment implements KafkaConsumerRebalanceListener, HealthCheck {

    private volatile boolean hearing;

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        // Asking for the position settles it: the end of each partition as it is now.
        partitions.forEach(consumer::position);
        hearing = hearing || !partitions.isEmpty();
    }

    public boolean isHearing() {
        return hearing;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("streams hear progress")
                .status(hearing)
                .build();
    }
}

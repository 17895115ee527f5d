package dev.meshwright.shared.inbox;

import dev.meshwright.model.event.Event;
import java.util.List;

/** What a service does about events that can be handled many at a time for little more than one. */
@FunctionalInterface
public interface BatchHandler extends EventHandler {

    /**
     * Has the effect of all of them, in the order given. Called within a transaction of the service's database; may be
     * called again, with all of them or with each by itself.
     */
    void handleAll(List<Event> events);

    @Override
    default void handle(Event event) {
        handleAll(List.of(event));
    }
}

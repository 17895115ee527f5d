package dev.meshwright.shared.inbox;

import dev.meshwright.model.event.Event;

/** What a service does about an event. Called within a transaction of the service's database; may be called again. */
@FunctionalInterface
public interface EventHandler {

    void handle(Event event);
}

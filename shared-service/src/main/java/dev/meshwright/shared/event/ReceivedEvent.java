package dev.meshwright.shared.event;

import dev.meshwright.model.event.Event;

/**
 * An event as it arrived.
 *
 * @param id the CloudEvents id: the same however often the event is delivered
 */
public record ReceivedEvent(String id, Event event) {}

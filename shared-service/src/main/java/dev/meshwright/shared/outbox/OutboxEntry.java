package dev.meshwright.shared.outbox;

import dev.meshwright.model.event.Event;

/**
 * An event as it will be told: encoded, and with the trace of whoever made it ready, which may be another thread than
 * the one that commits it. Made by {@link Outbox#prepare(Event)}.
 */
public final class OutboxEntry {

    private final String topic;
    private final byte[] key;
    private final byte[] headers;
    private final byte[] payload;

    OutboxEntry(String topic, byte[] key, byte[] headers, byte[] payload) {
        this.topic = topic;
        this.key = key;
        this.headers = headers;
        this.payload = payload;
    }

    String topic() {
        return topic;
    }

    /** Null for none. */
    byte[] key() {
        return key;
    }

    byte[] headers() {
        return headers;
    }

    /** The event as JSON, for whoever keeps it too; null for a record without a value. */
    public byte[] payload() {
        return payload;
    }

    @Override
    public String toString() {
        return "an entry for " + topic;
    }
}

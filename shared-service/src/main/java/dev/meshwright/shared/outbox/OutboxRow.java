package dev.meshwright.shared.outbox;

import java.util.Map;

/**
 * A record that waits to be published.
 *
 * @param id      rises in the order in which the rows of one key were written
 * @param key     the record key in UTF-8; null for none
 * @param payload the record value; null for none
 */
record OutboxRow(long id, String topic, byte[] key, Map<String, String> headers, byte[] payload) {

    @Override
    public String toString() {
        return "outbox row " + id + " for " + topic;
    }
}

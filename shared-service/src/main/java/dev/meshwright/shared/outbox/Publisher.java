package dev.meshwright.shared.outbox;

import java.util.List;

/** Takes rows to the broker. */
interface Publisher {

    /**
     * Publishes rows and waits for the broker's word on each.
     *
     * @param rows in the order in which they are to arrive
     * @return the ids of the rows that the broker has acknowledged; of each key, the first ones without a hole
     */
    List<Long> publish(List<OutboxRow> rows);
}

package dev.meshwright.shared.outbox;

import dev.meshwright.shared.event.TraceHeaders;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What the outboxes of all services share. */
@Singleton
public class OutboxSupport {

    private final Publisher publisher;
    private final OutboxMeters meters;
    private final TraceHeaders traceHeaders;
    private final TransactionSynchronizationRegistry transactions;

    OutboxSupport(
            Publisher publisher,
            OutboxMeters meters,
            TraceHeaders traceHeaders,
            TransactionSynchronizationRegistry transactions) {
        this.publisher = publisher;
        this.meters = meters;
        this.traceHeaders = traceHeaders;
        this.transactions = transactions;
    }

    Publisher publisher() {
        return publisher;
    }

    OutboxMeters meters() {
        return meters;
    }

    TraceHeaders traceHeaders() {
        return traceHeaders;
    }

    TransactionSynchronizationRegistry transactions() {
        return transactions;
    }
}

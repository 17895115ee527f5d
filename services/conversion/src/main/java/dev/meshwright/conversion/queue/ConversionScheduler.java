package dev.meshwright.conversion.queue;

import dev.meshwright.conversion.domain.ConversionQueue;
import dev.meshwright.conversion.domain.ConversionSettings;
import dev.meshwright.shared.queue.QueueSettings;
import dev.meshwright.shared.queue.WorkQueue;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The queue of conversions. */
@Singleton
class ConversionScheduler extends WorkQueue implements ConversionQueue {

    ConversionScheduler(
            @DataSource("conversion") AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            ConversionSettings settings,
            ConversionExecution execution) {
        super(
                "conversion",
                dataSource,
                transactions,
                new QueueSettings(settings.concurrency(), settings.heartbeat(), settings.retryPause()),
                execution::execute);
    }
}

package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.GenerationSettings;
import dev.meshwright.generation.domain.RunQueue;
import dev.meshwright.shared.queue.QueueSettings;
import dev.meshwright.shared.queue.WorkQueue;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The queue of runs. */
@Singleton
class RunScheduler extends WorkQueue implements RunQueue {

    RunScheduler(
            @DataSource("generation") AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            GenerationSettings settings,
            RunExecution execution) {
        super(
                "run",
                dataSource,
                transactions,
                new QueueSettings(settings.concurrency(), settings.heartbeat(), settings.retryPause()),
                execution::execute);
    }
}

package dev.meshwright.generation.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.meshwright.generation.domain.GenerationSettings;
import dev.meshwright.generation.domain.RunQueue;
import dev.meshwright.model.Ids;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The queue of runs on db-scheduler: leases by heartbeat, so that a run whose worker has died is taken over, and retries
 * with a growing pause.
 *
 * <p>Accounts take turns: of each account one run at a time stands at the head, with a priority above all that wait
 * behind; among the heads the one that has stood there longest is next.
 */
@Singleton
class RunScheduler implements RunQueue {

    private static final TaskDescriptor<Void> RUN = TaskDescriptor.of("run");
    private static final int AT_HEAD = 10;
    private static final int BEHIND = 0;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration STOPPING_AT_MOST = Duration.ofSeconds(4);

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final GenerationSettings settings;
    private final RunExecution execution;
    private final Scheduler scheduler;

    RunScheduler(
            @DataSource("generation") AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            GenerationSettings settings,
            RunExecution execution) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.settings = settings;
        this.execution = execution;
        this.scheduler = Scheduler.create(dataSource, task())
                .schedulerName(new SchedulerName.Fixed("generation-" + Ids.next()))
                .threads(settings.concurrency())
                .pollingInterval(POLL)
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enablePriority()
                .shutdownMaxWait(STOPPING_AT_MOST)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    private OneTimeTask<Void> task() {
        return Tasks.oneTime(RUN)
                .onFailure(this::tryLater)
                .onDeadExecutionRevive()
                .execute((instance, context) -> execution.execute(UUID.fromString(instance.getId())));
    }

    private void tryLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures;
        operations.reschedule(
                complete, Instant.now().plus(settings.retryPause().multipliedBy(1L << Math.min(failures, 10))));
    }

    @Override
    public void add(UUID submissionId, boolean atHead) {
        scheduler.scheduleIfNotExists(
                RUN.instance(submissionId.toString())
                        .priority(atHead ? AT_HEAD : BEHIND)
                        .build(),
                Instant.now());
        lookAfterCommit();
    }

    /** Whoever waits out a pause waits on; all others begin to wait anew, behind the heads of other accounts. */
    @Override
    public void moveToHead(UUID submissionId) {
        update(submissionId, """
                update scheduled_tasks set priority = ?, execution_time = case
                    when picked or execution_time > clock_timestamp() then execution_time else clock_timestamp() end
                where task_name = ? and task_instance = ?
                """, AT_HEAD);
    }

    @Override
    public void moveBehind(UUID submissionId) {
        update(submissionId, """
                update scheduled_tasks set priority = ? where task_name = ? and task_instance = ?
                """, BEHIND);
    }

    private void update(UUID submissionId, String sql, int priority) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, priority);
            statement.setString(2, RUN.getTaskName());
            statement.setString(3, submissionId.toString());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not move " + submissionId + " within its line", e);
        }
    }

    private void lookAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }

    void onStart(@Observes StartupEvent event) {
        scheduler.start();
    }

    /** Lets jobs at hand end if they can do so soon; others are taken over by whoever starts next. */
    void onShutdown(@Observes @Priority(100) ShutdownEvent event) {
        scheduler.stop();
    }
}

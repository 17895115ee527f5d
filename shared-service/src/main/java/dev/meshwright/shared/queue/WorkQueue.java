package dev.meshwright.shared.queue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.meshwright.model.Ids;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * A service's queue on db-scheduler: leases by heartbeat, so that work whose worker has died is taken over, and retries
 * with a growing pause. Each service that has work which lasts has one, as a subclass that names its database.
 *
 * <p>Accounts take turns: of each account one piece at a time stands at the head, with a priority above all that wait
 * behind; among the heads the one that has stood there longest is next.
 */
public abstract class WorkQueue implements LineQueue {

    private static final int AT_HEAD = 10;
    private static final int BEHIND = 0;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration STOPPING_AT_MOST = Duration.ofSeconds(4);

    private final TaskDescriptor<Void> name;
    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final QueueSettings settings;
    private final Scheduler scheduler;

    /**
     * A queue whose workers begin when the program has started.
     *
     * @param name what a piece of work is called in the table
     * @param work does a piece; one that throws is tried again
     */
    protected WorkQueue(
            String name,
            DataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            QueueSettings settings,
            Consumer<UUID> work) {
        this.name = TaskDescriptor.of(name);
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.settings = settings;
        this.scheduler = Scheduler.create(dataSource, task(work))
                .schedulerName(new SchedulerName.Fixed(name + "-" + Ids.next()))
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

    private OneTimeTask<Void> task(Consumer<UUID> work) {
        return Tasks.oneTime(name)
                .onFailure(this::tryLater)
                .onDeadExecutionRevive()
                .execute((instance, context) -> work.accept(UUID.fromString(instance.getId())));
    }

    private void tryLater(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures;
        operations.reschedule(
                complete, Instant.now().plus(settings.retryPause().multipliedBy(1L << Math.min(failures, 10))));
    }

    @Override
    public void add(UUID id, boolean atHead) {
        scheduler.scheduleIfNotExists(
                name.instance(id.toString()).priority(atHead ? AT_HEAD : BEHIND).build(), Instant.now());
        lookAfterCommit();
    }

    /** Whoever waits out a pause waits on; all others begin to wait anew, behind the heads of other accounts. */
    @Override
    public void moveToHead(UUID id) {
        update(id, """
                update scheduled_tasks set priority = ?, execution_time = case
                    when picked or execution_time > clock_timestamp() then execution_time else clock_timestamp() end
                where task_name = ? and task_instance = ?
                """, AT_HEAD);
    }

    @Override
    public void moveBehind(UUID id) {
        update(id, """
                update scheduled_tasks set priority = ? where task_name = ? and task_instance = ?
                """, BEHIND);
    }

    private void update(UUID id, String sql, int priority) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, priority);
            statement.setString(2, name.getTaskName());
            statement.setString(3, id.toString());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not move " + id + " within its line", e);
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

    /** Lets work at hand end if it can do so soon; what can't is taken over by whoever starts next. */
    void onShutdown(@Observes @Priority(100) ShutdownEvent event) {
        scheduler.stop();
    }
}

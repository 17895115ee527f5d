package dev.meshwright.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.Topic;
import dev.meshwright.shared.probe.Probe;
import dev.meshwright.shared.probe.ProbeOutbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
class OutboxTest {

    @Inject
    ProbeOutbox outbox;

    @Inject
    OutboxSupport support;

    @BeforeAll
    static void bePatientWithSlowMachines() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Test
    void anEventLeavesWhenItsTransactionCommits() {
        UUID id = Ids.next();

        QuarkusTransaction.requiringNew().run(() -> outbox.append(Probe.submission(id, "committed")));

        await().untilAsserted(
                        () -> assertThat(Probe.publishedTasks()).containsEntry(id.toString(), List.of("committed")));
    }

    @Test
    void anEventStaysWhenItsTransactionRollsBack() {
        UUID lost = Ids.next();
        UUID later = Ids.next();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(Probe.submission(lost, "rolled back"));
                    throw new IllegalStateException("the change fails");
                }))
                .hasMessage("the change fails");
        QuarkusTransaction.requiringNew().run(() -> outbox.append(Probe.submission(later, "committed")));

        await().untilAsserted(() -> assertThat(Probe.publishedTasks()).containsKey(later.toString()));
        assertThat(Probe.publishedTasks()).doesNotContainKey(lost.toString());
    }

    @Test
    void anEventWithoutATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.append(Probe.submission(Ids.next(), "alone")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void aRowIsGoneOnceItIsPublished() {
        UUID id = Ids.next();

        QuarkusTransaction.requiringNew().run(() -> outbox.append(Probe.submission(id, "kept small")));

        await().untilAsserted(() -> assertThat(Probe.publishedTasks()).containsKey(id.toString()));
        await().untilAsserted(() ->
                assertThat(Probe.number("select count(*) from intake.outbox")).isZero());
    }

    @Test
    void eventsOfOneKeyKeepTheirOrderWithSeveralRelays() throws Exception {
        List<UUID> keys = IntStream.range(0, 12).mapToObj(i -> Ids.next()).toList();
        int each = 60;
        OutboxRelay second = anotherRelay("second");
        OutboxRelay third = anotherRelay("third");
        second.start();
        third.start();

        try (ExecutorService writers = Executors.newFixedThreadPool(keys.size())) {
            List<Future<?>> writing = new ArrayList<>();
            for (UUID key : keys) {
                writing.add(writers.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        String task = "step " + i;
                        QuarkusTransaction.requiringNew().run(() -> outbox.append(Probe.submission(key, task)));
                        second.wake();
                        third.wake();
                    }
                }));
            }
            for (Future<?> writer : writing) {
                writer.get();
            }
        }

        List<String> inOrder =
                IntStream.range(0, each).mapToObj(i -> "step " + i).toList();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Map<String, List<String>> published = Probe.publishedTasks();
            assertThat(keys).allSatisfy(key -> assertThat(published).containsEntry(key.toString(), inOrder));
        });
        second.stop();
        third.stop();
    }

    @Test
    void aBrokerThatIsAwayLosesNothing() {
        UUID id = Ids.next();
        AtomicInteger refusals = new AtomicInteger();
        Publisher counting = rows -> {
            List<Long> acknowledged = support.publisher().publish(rows);
            refusals.addAndGet(acknowledged.isEmpty() ? 1 : 0);
            return acknowledged;
        };
        OutboxRelay relay = new OutboxRelay("counting", outbox.dataSource(), counting, support.meters());
        long stopped = System.nanoTime();

        EmbeddedSystem.kafka().stop();
        try {
            for (int i = 0; i < 5; i++) {
                String task = "while away " + i;
                QuarkusTransaction.requiringNew().run(() -> outbox.append(Probe.submission(id, task)));
            }
            // Each refusal waits out the producer's patience.
            while (refusals.get() == 0
                    || System.nanoTime() - stopped < Duration.ofSeconds(30).toNanos()) {
                relayOnce(relay);
            }
        } finally {
            EmbeddedSystem.kafka().start();
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Probe.publishedTasks().get(id.toString()))
                        .containsExactly(
                                "while away 0", "while away 1", "while away 2", "while away 3", "while away 4"));
    }

    @Test
    void rowsThatCantBeCleanedUpYetAreNotReadAgainAndAgain() throws Exception {
        try (Connection idle = EmbeddedSystem.superuser();
                Statement snapshot = idle.createStatement()) {
            idle.setAutoCommit(false);
            idle.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            snapshot.execute("select txid_current()");
            publishMany(20_000);

            long fromTheStart = buffersRead(0);
            long floor = highestDeadId();
            long fromTheFloor = buffersRead(floor);

            assertThat(fromTheStart).as("the dead rows are there").isGreaterThan(200);
            assertThat(fromTheFloor).isLessThan(20);
            idle.rollback();
        }
    }

    private OutboxRelay anotherRelay(String name) {
        return new OutboxRelay(name, outbox.dataSource(), support.publisher(), support.meters());
    }

    private static void relayOnce(OutboxRelay relay) {
        try {
            relay.relayBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves behind what as many published events would leave. */
    private void publishMany(int count) throws SQLException {
        try (Connection connection = EmbeddedSystem.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = intake");
            statement.execute("begin");
            statement.execute("select pg_advisory_xact_lock(hashtextextended('outbox:intake', 0))");
            statement.execute("insert into outbox (topic, headers, payload) select '" + Topic.PROGRESS.topicName()
                    + "', '\\x7b7d', '\\x7b7d' from generate_series(1, " + count + ")");
            statement.execute("delete from outbox where topic = '" + Topic.PROGRESS.topicName() + "'");
            statement.execute("commit");
        }
    }

    private static long highestDeadId() {
        return Probe.number("select last_value::int from intake.outbox_id_seq");
    }

    private static long buffersRead(long floor) throws SQLException {
        try (Connection connection = EmbeddedSystem.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = intake");
            statement.execute("set enable_seqscan = off");
            var plan = statement.executeQuery("explain (analyze, buffers, format text) "
                    + OutboxTable.OLDEST
                            .replaceFirst("\\?", Long.toString(floor))
                            .replaceFirst("\\?", "500"));
            long buffers = 0;
            while (plan.next() && buffers == 0) {
                var matcher =
                        java.util.regex.Pattern.compile("shared hit=(\\d+)").matcher(plan.getString(1));
                buffers = matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
            }
            return buffers;
        }
    }
}

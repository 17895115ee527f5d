package dev.meshwright.shared.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.model.Ids;
import dev.meshwright.shared.probe.Errand;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The rows of work, and the line in which an account's work stands. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
class WorkRowsTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Inject
    @PersistenceUnit("intake")
    EntityManager entityManager;

    private final UUID account = Ids.next();
    private final List<String> moves = new ArrayList<>();
    private final WorkRows<Errand> rows = new WorkRows<>(Errand.class, "errandId", "errands", () -> entityManager);
    private final AccountLine<Errand> line = new AccountLine<>(rows, new Moves());

    @Test
    void nextIsTheOldestOfTheAccountThatWaits() {
        // Given
        stored(new Errand(Ids.next(), NOON.minusSeconds(9)));
        stored(new Errand(account, NOON.minusSeconds(8)).running(1));
        stored(new Errand(account, NOON.minusSeconds(7)).ended(NOON));
        Errand oldest = stored(new Errand(account, NOON.minusSeconds(2)));
        stored(new Errand(account, NOON.minusSeconds(1)));

        // When
        UUID next = call(() -> rows.nextInLine(account).orElseThrow().queueId());

        // Then
        assertThat(next).isEqualTo(oldest.queueId());
    }

    @Test
    void ofThoseThatBeganToWaitAtOnceTheOneWithTheLowerIdIsNext() {
        // Given
        Errand one = stored(new Errand(account, NOON));
        Errand other = stored(new Errand(account, NOON));

        // When
        UUID next = call(() -> rows.nextInLine(account).orElseThrow().queueId());

        // Then
        assertThat(next.toString())
                .isLessThanOrEqualTo(one.queueId().toString())
                .isLessThanOrEqualTo(other.queueId().toString());
    }

    @Test
    void aLineHasAHeadWhileOneWaitsThere() {
        // Given
        stored(new Errand(Ids.next(), NOON).atHead());
        stored(new Errand(account, NOON));
        boolean before = call(() -> rows.hasHead(account));

        // When
        Errand head = stored(new Errand(account, NOON).atHead());
        boolean meanwhile = call(() -> rows.hasHead(account));
        call(() -> entityManager.find(Errand.class, head.queueId()).running(1));

        // Then
        assertThat(before).isFalse();
        assertThat(meanwhile).isTrue();
        assertThat(call(() -> rows.hasHead(account))).isFalse();
    }

    @Test
    void aLineIsHeldByOneTransactionAndAnothersLineIsNot() {
        // When
        List<Boolean> free = call(() -> {
            rows.holdLine(account);
            return List.of(isFree(account), isFree(Ids.next()));
        });

        // Then
        assertThat(free).containsExactly(false, true);
        assertThat(isFree(account)).isTrue();
    }

    @Test
    void onlyThePresentAttemptHasWhatIsAtWork() {
        // Given
        Errand atWork = stored(new Errand(account, NOON).running(2));
        Errand waiting = stored(new Errand(account, NOON));
        Errand ended = stored(new Errand(account, NOON).running(1).ended(NOON));

        // When
        // Then
        assertThat(call(() -> rows.hold(atWork.queueId(), 2).isPresent())).isTrue();
        assertThat(call(() -> rows.hold(atWork.queueId(), 1).isPresent())).isFalse();
        assertThat(call(() -> rows.hold(waiting.queueId(), 0).isPresent())).isFalse();
        assertThat(call(() -> rows.hold(ended.queueId(), 1).isPresent())).isFalse();
        assertThat(call(() -> rows.hold(Ids.next(), 1).isPresent())).isFalse();
    }

    @Test
    void whatIsHeldIsHeldUntilTheTransactionEnds() {
        // Given
        Errand errand = stored(new Errand(account, NOON).running(1));
        String free = "select errand_id from intake.errand where errand_id = ? for update skip locked";

        // When
        List<String> whileHeld = call(() -> {
            rows.hold(errand.queueId(), 1);
            return TestDatabase.texts(free, errand.queueId());
        });

        // Then
        assertThat(whileHeld).isEmpty();
        assertThat(TestDatabase.texts(free, errand.queueId())).hasSize(1);
    }

    @Test
    void aLeaseIsLostToALaterAttemptByTheEndAndByBeingUnknown() {
        // Given
        Lease good = new Lease(stored(new Errand(account, NOON).running(2)).queueId(), 2);
        Lease earlier = new Lease(good.errand(), 1);
        Lease given = new Lease(stored(new Errand(account, NOON)).queueId(), 0);
        Lease ended = new Lease(
                stored(new Errand(account, NOON).running(1).ended(NOON)).queueId(), 1);
        Lease unknown = new Lease(Ids.next(), 1);

        // When
        List<Lease> lost =
                call(() -> rows.lost(List.of(good, earlier, given, ended, unknown), Lease::errand, Lease::attempt));

        // Then
        assertThat(lost).containsExactly(earlier, given, ended, unknown);
    }

    @Test
    void whatHasEndedIsTold() {
        // Given
        UUID waiting = stored(new Errand(account, NOON)).queueId();
        UUID ended = stored(new Errand(account, NOON).ended(NOON)).queueId();

        // When
        List<UUID> told = call(() -> rows.ended(List.of(waiting, ended, Ids.next())));

        // Then
        assertThat(told).containsExactly(ended);
    }

    @Test
    void whoseItIsIsKnownWithoutHoldingIt() {
        // Given
        Errand errand = stored(new Errand(account, NOON));

        // When
        // Then
        assertThat(call(() -> rows.findAccount(errand.queueId()))).contains(account);
        assertThat(call(() -> rows.findAccount(Ids.next()))).isEmpty();
    }

    @Test
    void whoTakesTheHeadAwayLetsTheOldestMoveUp() {
        // Given
        Errand head = stored(new Errand(account, NOON).atHead());
        Errand later = stored(new Errand(account, NOON.plusSeconds(2)));
        Errand next = stored(new Errand(account, NOON.plusSeconds(1)));

        // When
        call(() -> {
            line.close(account);
            entityManager.find(Errand.class, head.queueId()).running(1);
            line.close(account);
            line.close(account);
            return null;
        });

        // Then
        assertThat(moves).containsExactly("to head " + next.queueId());
        assertThat(call(() -> entityManager.find(Errand.class, next.queueId()).isAtHead()))
                .isTrue();
        assertThat(call(() -> entityManager.find(Errand.class, later.queueId()).isAtHead()))
                .isFalse();
    }

    @Test
    void whatIsTriedAgainStandsBehindWhoeverIsNext() {
        // Given
        Errand alone = stored(new Errand(account, NOON).running(1));
        Errand second = stored(new Errand(account, NOON).running(1));

        // When
        again(alone);
        again(second);

        // Then
        assertThat(moves).containsExactly("to head " + alone.queueId(), "behind " + second.queueId());
        assertThat(call(() -> entityManager.find(Errand.class, second.queueId()).isAtHead()))
                .isFalse();
    }

    @Test
    void newWorkIsStoredAndQueued() {
        // Given
        Errand errand = new Errand(account, NOON).atHead();

        // When
        call(() -> {
            line.add(errand);
            return null;
        });

        // Then
        assertThat(moves).containsExactly("added " + errand.queueId() + " true");
        assertThat(call(() -> line.hasHead(account))).isTrue();
    }

    private void again(Errand errand) {
        call(() -> {
            line.addAgain(rows.hold(errand.queueId()).orElseThrow());
            return null;
        });
    }

    private Errand stored(Errand errand) {
        return call(() -> {
            rows.store(errand);
            return errand;
        });
    }

    private static <R> R call(Supplier<R> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    /** Whether somebody else could hold the line of an account. */
    private static boolean isFree(UUID account) {
        return TestDatabase.texts("select pg_try_advisory_xact_lock(hashtextextended(?, 0))", "errands:" + account)
                .getFirst()
                .equals("t");
    }

    private record Lease(UUID errand, int attempt) {}

    /** A queue that remembers what it was told. */
    private final class Moves implements LineQueue {

        @Override
        public void add(UUID id, boolean atHead) {
            moves.add("added " + id + " " + atHead);
        }

        @Override
        public void moveToHead(UUID id) {
            moves.add("to head " + id);
        }

        @Override
        public void moveBehind(UUID id) {
            moves.add("behind " + id);
        }
    }
}

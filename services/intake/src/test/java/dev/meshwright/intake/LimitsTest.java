package dev.meshwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.intake.domain.Expiry;
import dev.meshwright.model.Ids;
import dev.meshwright.model.Topic;
import dev.meshwright.model.event.Event;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.KeyLimits;
import dev.meshwright.model.event.Progress;
import dev.meshwright.shared.event.CloudEvents;
import dev.meshwright.shared.keys.KeyHash;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeTestSettings.class)
class LimitsTest {

    private static final String SUBMIT = "/api/v1/phase1/submit";
    private static final TestTopic PROGRESS = new TestTopic(Topic.PROGRESS.topicName());

    @Inject
    MovableClock clock;

    @Inject
    Expiry expiry;

    @AfterEach
    void everyoneIsBack() {
        clock.goOn();
        Neighbour.isBack("tracking");
        Neighbour.isBack("generation");
    }

    @Test
    void submissionsAtOnceNeverTakeMoreSlotsThanThereAre() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(3, null, null));

        // When
        List<Response> answers = submitAtOnce(key, 16);

        // Then
        assertThat(accepted(answers)).isEqualTo(3);
        assertThat(stored(key)).hasSize(3);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 202)
                .allSatisfy(answer -> ProblemAnswer.of(answer, 429, "CONCURRENCY_LIMIT"));
    }

    @Test
    void submissionsAtOnceNeverGoPastAWindow() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(null, 5, null));

        // When
        List<Response> answers = submitAtOnce(key, 16);

        // Then
        assertThat(accepted(answers)).isEqualTo(5);
        assertThat(stored(key)).hasSize(5);
    }

    @Test
    void aLimitHoldsWhereItIsFarAtFirstAndThenNear() {
        // Given: far at first, since the server takes 150 connections
        ClientKey key = ClientKey.make(new KeyLimits(null, 210, null));

        // When
        List<Response> answers = submitAtOnce(key, 240);

        // Then
        assertThat(accepted(answers)).isEqualTo(210);
        assertThat(stored(key)).hasSize(210);
    }

    @Test
    void whoIsFarFromItsLimitsWaitsForNobodyLikeIt() throws SQLException {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(100_000, 100_000, 100_000));

        // When
        Response response;
        try (Connection other = lock(key, "pg_advisory_xact_lock_shared")) {
            response = submit(key);
            other.rollback();
        }

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
    }

    @Test
    void whoHasNoLimitsWaitsForNobody() throws SQLException {
        // Given
        ClientKey key = ClientKey.make();

        // When
        Response response;
        try (Connection other = lock(key, "pg_advisory_xact_lock")) {
            response = submit(key);
            other.rollback();
        }

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
    }

    @Test
    void whoIsNearItsLimitWaitsForThoseWhoSetOutWhenItWasFar() throws SQLException {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(3, null, null));
        CompletableFuture<Response> waiting;

        // When
        try (Connection other = lock(key, "pg_advisory_xact_lock_shared");
                ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            waiting = CompletableFuture.supplyAsync(() -> submit(key), executor);
            await().atMost(ONE_MINUTE)
                    .until(() -> !TestDatabase.texts(
                                    "select pid from pg_locks where locktype = 'advisory' and not granted")
                            .isEmpty());
            assertThat(waiting).isNotDone();
            other.rollback();
            waiting.join();
        }

        // Then
        assertThat(waiting.join().statusCode()).isEqualTo(202);
    }

    @Test
    void theRefusalNamesTheLimitWhatIsUsedAndTheWayOut() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(1, null, null));
        submit(key).then().statusCode(202);

        // When
        Response response = submit(key);

        // Then
        assertThat(ProblemAnswer.of(response, 429, "CONCURRENCY_LIMIT").detail())
                .contains(key.secret().substring(0, 7))
                .contains("may have 1 jobs", "active limit", "and 1 are", "cancel one");
        assertThat(response.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void anEndThatIsToldFreesTheSlot() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(2, null, null));
        String first = submit(key).path("submission_id");
        String second = submit(key).path("submission_id");

        // When
        tell(new Progress.Completed(UUID.fromString(first), key.account(), 5, Instant.now(), List.of()));
        tell(new Progress.Cancelled(UUID.fromString(second), key.account(), 1, Instant.now()));

        // Then
        await().atMost(ONE_MINUTE).untilAsserted(() -> assertThat(active(key)).isEmpty());
        submit(key).then().statusCode(202);
    }

    @Test
    void anEndThatIsToldTwiceAndStepsOnTheWayFreeNothingElse() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(2, null, null));
        UUID first = UUID.fromString(submit(key).path("submission_id"));
        UUID second = UUID.fromString(submit(key).path("submission_id"));

        // When
        tell(new Progress.Started(second, key.account(), 1, Instant.now(), 1));
        tell(new Progress.Failed(first, key.account(), 2, Instant.now(), "X", "broke"));
        tell(new Progress.Failed(first, key.account(), 2, Instant.now(), "X", "broke"));
        tell(new Progress.Advanced(second, key.account(), 2, Instant.now(), 0.5, "half"));

        // Then
        await().atMost(ONE_MINUTE).untilAsserted(() -> assertThat(active(key)).containsExactly(second.toString()));
        submit(key).then().statusCode(202);
        ProblemAnswer.of(submit(key), 429, "CONCURRENCY_LIMIT");
        assertThat(TestDatabase.texts(
                        "select ended_at from intake.admission where submission_id = ? and ended_at is not null",
                        first))
                .hasSize(1);
    }

    @Test
    void stepsOnTheWayCostNoRow() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(1, null, null));
        UUID id = UUID.fromString(submit(key).path("submission_id"));
        String step = tell(new Progress.Advanced(id, key.account(), 1, Instant.now(), 0.5, "half"));

        // When
        String end = tell(new Progress.Completed(id, key.account(), 2, Instant.now(), List.of()));

        // Then
        await().atMost(ONE_MINUTE)
                .until(() -> TestDatabase.texts("select event_id from intake.inbox where event_id = ?", end)
                                .size()
                        == 1);
        assertThat(TestDatabase.texts("select event_id from intake.inbox where event_id = ?", step))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tracking", "generation"})
    void whoHasSeenTheEndFindsTheSlotFreeBeforeItIsTold(String service) {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(3, null, null));
        List<String> ids = new ArrayList<>();
        for (int slot = 0; slot < 3; slot++) {
            ids.add(submit(key).path("submission_id"));
        }
        ProblemAnswer.of(submit(key), 429, "CONCURRENCY_LIMIT");

        // When
        Neighbour.isAway(service.equals("tracking") ? "generation" : "tracking");
        Neighbour.saysEnded(service, ids.get(1));

        // Then
        submit(key).then().statusCode(202);
        ProblemAnswer.of(submit(key), 429, "CONCURRENCY_LIMIT");
    }

    @Test
    void whereNobodyKnowsWhatHasEndedThatIsSaid() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(1, null, null));
        submit(key).then().statusCode(202);

        // When
        Neighbour.isAway("tracking");
        Neighbour.isAway("generation");
        Response response = submit(key);

        // Then
        ProblemAnswer.of(response, 503, "SERVICE_UNAVAILABLE");
        assertThat(response.header("Retry-After")).isNotNull();
        assertThat(stored(key)).hasSize(1);
    }

    @Test
    void anHourIsAnHourToTheSecond() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(null, 2, 100));
        clock.stop();
        submit(key).then().statusCode(202);
        clock.putForward(Duration.ofMinutes(20));
        submit(key).then().statusCode(202);

        // When
        Response full = submit(key);
        clock.putForward(Duration.ofMinutes(40).minusMillis(1));
        Response almost = submit(key);
        clock.putForward(Duration.ofMillis(1));
        Response free = submit(key);
        Response fullAgain = submit(key);

        // Then
        assertThat(ProblemAnswer.of(full, 429, "RATE_LIMITED").detail())
                .contains("2 times in any 60 minutes", "hourly limit", "has submitted 2 times", "in 2400 seconds");
        assertThat(full.header("Retry-After")).isEqualTo("2400");
        assertThat(almost.header("Retry-After")).isEqualTo("1");
        assertThat(free.statusCode()).isEqualTo(202);
        assertThat(fullAgain.header("Retry-After")).isEqualTo("1200");
    }

    @Test
    void aDayIsADayAndWhatFreesLastIsTold() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(null, 1, 2));
        clock.stop();
        submit(key).then().statusCode(202);
        clock.putForward(Duration.ofHours(23));
        submit(key).then().statusCode(202);

        // When
        Response both = submit(key);
        clock.putForward(Duration.ofHours(1));
        Response day = submit(key);

        // Then: the hour ends as the day does
        assertThat(both.header("Retry-After")).isEqualTo("3600");
        assertThat(day.statusCode()).isEqualTo(202);
        clock.putForward(Duration.ofHours(2));
        assertThat(ProblemAnswer.of(submit(key), 429, "RATE_LIMITED").detail()).contains("24 hours", "daily limit");
        clock.goOn();
    }

    @Test
    void aKeyWithALimitOfNoneMaySubmitNothing() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(0, null, null));

        // When
        Response response = submit(key);

        // Then
        assertThat(ProblemAnswer.of(response, 429, "CONCURRENCY_LIMIT").detail())
                .contains("active limit is 0");
        assertThat(stored(key)).isEmpty();
    }

    @Test
    void limitsBelongToTheKeyAndNotToItsAccount() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(1, null, null));
        ClientKey sibling = key.sibling();
        submit(key).then().statusCode(202);

        // When
        Response response = submit(sibling);

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
    }

    @Test
    void whatNoWindowReachesBackToIsRemovedUnlessItGoesOn() throws SQLException {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(2, 2, 2));
        String ended = submit(key).path("submission_id");
        String goingOn = submit(key).path("submission_id");
        tell(new Progress.Completed(UUID.fromString(ended), key.account(), 1, Instant.now(), List.of()));
        await().atMost(ONE_MINUTE).untilAsserted(() -> assertThat(active(key)).containsExactly(goingOn));

        // When
        expiry.expire();
        List<String> before = admissions(key);
        clock.putForward(Duration.ofHours(26));
        expiry.expire();

        // Then
        assertThat(before).hasSize(2);
        assertThat(admissions(key)).containsExactly(goingOn);
    }

    private static Response submit(ClientKey key) {
        return key.call().body("{\"task\":\"a box\"}").post(SUBMIT);
    }

    private static List<Response> submitAtOnce(ClientKey key, int count) {
        try (ExecutorService executor = Executors.newFixedThreadPool(16)) {
            List<CompletableFuture<Response>> answers = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                answers.add(CompletableFuture.supplyAsync(() -> submit(key), executor));
            }
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static long accepted(List<Response> answers) {
        return answers.stream().filter(answer -> answer.statusCode() == 202).count();
    }

    private static List<String> stored(ClientKey key) {
        return TestDatabase.texts("select id from intake.submission where account_id = ?", key.account());
    }

    private static List<String> admissions(ClientKey key) {
        return TestDatabase.texts("select submission_id from intake.admission where account_id = ?", key.account());
    }

    private static List<String> active(ClientKey key) {
        return TestDatabase.texts(
                "select submission_id from intake.admission where account_id = ? and ended_at is null", key.account());
    }

    private static Connection lock(ClientKey key, String how) throws SQLException {
        Connection connection = EmbeddedSystem.superuser();
        connection.setAutoCommit(false);
        try (PreparedStatement statement =
                connection.prepareStatement("select " + how + "(hashtextextended('admission:' || ?, 0))")) {
            statement.setString(1, KeyHash.of(key.secret()));
            statement.execute();
        }
        return connection;
    }

    /** @return the id of the event, which is a new one each time */
    private static String tell(Event event) {
        String id = Ids.next().toString();
        PROGRESS.send(event.key(), CloudEvents.headers(event, id, "generation", Instant.now()), EventJson.write(event));
        return id;
    }
}

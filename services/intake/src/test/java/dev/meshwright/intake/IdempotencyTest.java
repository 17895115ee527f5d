package dev.meshwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.intake.domain.Claim;
import dev.meshwright.intake.domain.Expiry;
import dev.meshwright.intake.domain.IdempotencyKeys;
import dev.meshwright.intake.domain.Lease;
import dev.meshwright.intake.domain.LeaseLostException;
import dev.meshwright.intake.domain.NewSubmission;
import dev.meshwright.intake.domain.Submissions;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.KeyLimits;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.keys.KeyHash;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeTestSettings.class)
class IdempotencyTest {

    private static final String SUBMIT = "/api/v1/phase1/submit";
    private static final String BODY = "{\"task\":\"a box\"}";

    @Inject
    MovableClock clock;

    @Inject
    IdempotencyKeys idempotencyKeys;

    @Inject
    Submissions submissions;

    @Inject
    Expiry expiry;

    @Test
    void theSameRequestGivesTheFirstAnswerAndStartsNothing() {
        // Given
        ClientKey key = ClientKey.make();
        Response first = submit(key, "k-1", BODY);

        // When
        clock.putForward(Duration.ofHours(23));
        Response second = submit(key, "k-1", BODY);

        // Then
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(stored(key)).hasSize(1);
    }

    @Test
    void afterADayTheKeyIsNewAgain() {
        // Given
        ClientKey key = ClientKey.make();
        submit(key, "k-1", BODY).then().statusCode(202);

        // When
        clock.putForward(Duration.ofHours(24));
        Response second = submit(key, "k-1", "{\"task\":\"another box\"}");

        // Then
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(stored(key)).hasSize(2);
    }

    @Test
    void anotherBodyIsRefused() {
        // Given
        ClientKey key = ClientKey.make();
        submit(key, "k-1", BODY).then().statusCode(202);

        // When
        Response response = submit(key, "k-1", "{\"task\": \"a box\"}");

        // Then
        assertThat(ProblemAnswer.of(response, 422, "IDEMPOTENCY_KEY_REUSED").detail())
                .contains("'k-1'", SUBMIT, "new key");
        assertThat(stored(key)).hasSize(1);
    }

    @Test
    void theSameRequestManyTimesAtOnceStartsOneThing() {
        // Given
        ClientKey key = ClientKey.make();
        List<CompletableFuture<Response>> answers = new ArrayList<>();

        // When
        try (ExecutorService executor = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 48; i++) {
                answers.add(CompletableFuture.supplyAsync(() -> submit(key, "k-1", BODY), executor));
            }
        }

        // Then
        List<String> stored = stored(key);
        assertThat(stored).hasSize(1);
        assertThat(answers).allSatisfy(answer -> {
            if (answer.join().statusCode() == 202) {
                assertThat(answer.join().jsonPath().getString("submission_id")).isEqualTo(stored.getFirst());
            } else {
                ProblemAnswer.of(answer.join(), 409, "IDEMPOTENCY_IN_FLIGHT");
                assertThat(answer.join().header("Retry-After")).isNotNull();
            }
        });
    }

    @Test
    void whatAProcessLeftHalfWayIsInFlightUntilItsLeaseLapses() {
        // Given
        ClientKey key = ClientKey.make();
        claim(key, "k-1", BODY);

        // When
        Response inFlight = submit(key, "k-1", BODY);
        Response other = submit(key, "k-1", "{\"task\":\"another box\"}");
        clock.putForward(Duration.ofSeconds(90));
        Response lapsed = submit(key, "k-1", BODY);

        // Then
        ProblemAnswer.of(inFlight, 409, "IDEMPOTENCY_IN_FLIGHT");
        ProblemAnswer.of(other, 422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(lapsed.statusCode()).isEqualTo(202);
        assertThat(stored(key)).hasSize(1);
    }

    @Test
    void whoComesBackAfterItsLeaseHasLapsedStoresNothing() {
        // Given
        ClientKey key = ClientKey.make();
        Lease slow = claim(key, "k-1", BODY);
        clock.putForward(Duration.ofSeconds(90));
        String other = submit(key, "k-1", BODY).path("submission_id");

        // Then
        assertThatThrownBy(() -> submissions.accept(waiting(key, slow))).isInstanceOf(LeaseLostException.class);
        idempotencyKeys.release(slow);
        assertThat(stored(key)).containsExactly(other);
        assertThat(TestDatabase.texts("select submission_id from intake.admission where account_id = ?", key.account()))
                .containsExactly(other);
        assertThat(submit(key, "k-1", BODY).<String>path("submission_id")).isEqualTo(other);
    }

    @Test
    void aRefusedRequestGivesItsKeyBack() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(1, null, null));
        ProblemAnswer.of(submit(key, "k-1", "{\"task\":7}"), 422, "INVALID_PARAMETER");
        ProblemAnswer.of(submit(key, "k-1", "{\"task\":\"a\",\"project_id\":\"p\"}"), 404, "NOT_FOUND");
        submit(key, "other", BODY).then().statusCode(202);
        ProblemAnswer.of(submit(key, "k-1", BODY), 429, "CONCURRENCY_LIMIT");
        Neighbour.saysEnded("generation", stored(key).getFirst());

        // When
        Response response = submit(key, "k-1", BODY);

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(stored(key)).hasSize(2);
    }

    @Test
    void aBrokenBodyTakesNoKey() {
        // Given
        ClientKey key = ClientKey.make();

        // When
        Response broken = submit(key, "k-1", "{\"task\":");

        // Then
        ProblemAnswer.of(broken, 400, "INVALID_JSON");
        submit(key, "k-1", BODY).then().statusCode(202);
    }

    @Test
    void aKeyBelongsToItsAccountAndItsPath() {
        // Given
        ClientKey key = ClientKey.make();
        ClientKey sibling = key.sibling();
        ClientKey stranger = ClientKey.make();
        String first = submit(key, "k-1", BODY).path("submission_id");

        // When
        String bySibling = submit(sibling, "k-1", BODY).path("submission_id");
        String byStranger = submit(stranger, "k-1", BODY).path("submission_id");
        String elsewhere = key.call()
                .header("Idempotency-Key", "k-1")
                .body(BODY)
                .post("/api/v1/architect/submit")
                .path("submission_id");

        // Then
        assertThat(bySibling).isEqualTo(first);
        assertThat(byStranger).isNotEqualTo(first);
        assertThat(elsewhere).isNotEqualTo(first);
        assertThat(stored(key)).containsExactlyInAnyOrder(first, elsewhere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with a space", "k\u00e4y"})
    void aKeyThatIsNoneIsRefused(String idempotencyKey) {
        // When
        Response response = submit(ClientKey.shared(), idempotencyKey, BODY);

        // Then
        ProblemAnswer problem = ProblemAnswer.of(response, 422, "INVALID_PARAMETER");
        assertThat(problem.fields()).containsExactly("Idempotency-Key");
    }

    @Test
    void aKeyHasAtMost255Characters() {
        // When
        Response longest = submit(ClientKey.make(), "k".repeat(255), BODY);
        Response tooLong = submit(ClientKey.shared(), "k".repeat(256), BODY);

        // Then
        assertThat(longest.statusCode()).isEqualTo(202);
        assertThat(ProblemAnswer.of(tooLong, 422, "INVALID_PARAMETER").detail()).contains("255", "256");
    }

    @Test
    void answersAreRemovedAfterADay() throws SQLException {
        // Given
        ClientKey key = ClientKey.make();
        submit(key, "k-1", BODY).then().statusCode(202);

        // When
        expiry.expire();
        List<String> before = kept(key);
        clock.putForward(Duration.ofHours(24));
        expiry.expire();

        // Then
        assertThat(before).hasSize(1);
        assertThat(kept(key)).isEmpty();
    }

    private static Response submit(ClientKey key, String idempotencyKey, String body) {
        return key.call().header("Idempotency-Key", idempotencyKey).body(body).post(SUBMIT);
    }

    private Lease claim(ClientKey key, String idempotencyKey, String body) {
        return ((Claim.Granted) idempotencyKeys.claim(key.account(), SUBMIT, idempotencyKey, hash(body))).lease();
    }

    private static NewSubmission waiting(ClientKey key, Lease lease) {
        return new NewSubmission(
                SubmissionCreated.ofTask(Ids.next(), key.account(), "meshwright", "a box", Instant.EPOCH),
                new AccountKeyChanged(
                        KeyHash.of(key.secret()), "sk-of-t", key.account(), "n", false, "default", KeyLimits.NONE),
                lease);
    }

    private static byte[] hash(String body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> stored(ClientKey key) {
        return TestDatabase.texts(
                "select id from intake.submission where account_id = ? order by created_at", key.account());
    }

    private static List<String> kept(ClientKey key) {
        return TestDatabase.texts(
                "select idempotency_key from intake.idempotent_request where account_id = ?", key.account());
    }
}

package dev.meshwright.generation.queue;

import static dev.meshwright.generation.queue.Topics.awaitEnd;
import static dev.meshwright.generation.queue.Topics.cancellation;
import static dev.meshwright.generation.queue.Topics.publish;
import static dev.meshwright.generation.queue.Topics.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.generation.domain.Lease;
import dev.meshwright.generation.domain.LeaseLostException;
import dev.meshwright.generation.domain.RunState;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
class CancelTest {

    @Inject
    Runs runs;

    @Inject
    ObedientEngine engine;

    @Inject
    ObjectStore objects;

    @BeforeAll
    static void bePatientWithSlowMachines() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @BeforeEach
    void closeGate() {
        engine.closeGate();
    }

    @AfterEach
    void openGate() {
        engine.openGate();
    }

    @Test
    void aQueuedRunNeverStarts() {
        // Given
        UUID account = Ids.next();
        keepTheWorkerBusy();
        SubmissionCreated queued = queued(account);

        // When
        publish(cancellation(queued));

        // Then
        assertThat(awaitEnd(queued)).singleElement().isInstanceOfSatisfying(Progress.Cancelled.class, cancelled -> {
            assertThat(cancelled.sequence()).isEqualTo(1);
            assertThat(cancelled.accountId()).isEqualTo(account);
        });
        assertThat(state(queued)).isEqualTo(RunState.CANCELLED);
        engine.openGate();
        SubmissionCreated next = submission(account, "a stool " + Ids.next());
        publish(next);
        awaitEnd(next);
        assertThat(engine.begun()).doesNotContain(queued.input().task());
    }

    @Test
    void aRunningOneStopsAndItsWorkerTakesTheNext() {
        // Given
        SubmissionCreated running = running();
        SubmissionCreated next = submission(Ids.next(), "a stool " + Ids.next());
        publish(next);

        // When
        publish(cancellation(running));

        // Then: the gate stays closed, so that nothing but the cancellation ends the work
        List<Progress> steps = awaitEnd(running);
        assertThat(steps.getLast()).isInstanceOf(Progress.Cancelled.class);
        assertNumberedWithoutHole(steps);
        await().until(() -> engine.interrupted().contains(running.input().task()));
        assertThat(awaitEnd(next).getLast()).isInstanceOf(Progress.Completed.class);
        assertThat(Topics.steps(running.submissionId())).isEqualTo(steps);
    }

    @Test
    void betweenTwoStepsOfAWorkerItsLeaseEnds() {
        // Given
        Lease lease = leased(queuedBehindABusyWorker());
        runs.advance(lease, 0.5, "half");

        // When
        runs.cancel(cancellation(lease.request()));

        // Then
        assertThatThrownBy(() -> runs.advance(lease, 0.6, "late")).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> runs.complete(lease, List.of())).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> runs.giveBack(lease)).isInstanceOf(LeaseLostException.class);
        assertThat(runs.lost(List.of(lease))).containsExactly(lease);
        assertThat(runs.begin(lease.submissionId())).isEmpty();
        List<Progress> steps = awaitEnd(lease.request());
        assertThat(steps.getLast()).isInstanceOf(Progress.Cancelled.class);
        assertNumberedWithoutHole(steps);
    }

    @Test
    void atTheMomentOfCompletionItIsOneOrTheOther() throws Exception {
        keepTheWorkerBusy();
        for (int round = 0; round < 12; round++) {
            // Given
            Lease lease = leased(queued(Ids.next()));
            CyclicBarrier barrier = new CyclicBarrier(2);

            // When
            CompletableFuture<Boolean> completed = CompletableFuture.supplyAsync(() -> {
                arrive(barrier);
                try {
                    runs.complete(lease, List.of());
                    return true;
                } catch (LeaseLostException e) {
                    return false;
                }
            });
            arrive(barrier);
            runs.cancel(cancellation(lease.request()));

            // Then
            List<Progress> steps = awaitEnd(lease.request());
            assertThat(steps).filteredOn(Progress::isTerminal).hasSize(1);
            assertThat(steps.getLast() instanceof Progress.Completed).isEqualTo(completed.get());
            assertThat(state(lease.request())).isEqualTo(completed.get() ? RunState.COMPLETED : RunState.CANCELLED);
            assertNumberedWithoutHole(steps);
        }
    }

    @Test
    void twiceIsOnce() {
        // Given
        SubmissionCreated running = running();

        // When
        publish(cancellation(running));
        publish(cancellation(running));
        awaitEnd(running);
        SubmissionCreated later = queued(Ids.next());
        publish(cancellation(later));
        awaitEnd(later);

        // Then
        assertThat(Topics.steps(running.submissionId()))
                .filteredOn(Progress::isTerminal)
                .hasSize(1);
    }

    @Test
    void afterTheEndItChangesNothing() {
        // Given
        SubmissionCreated done = submission(Ids.next(), "a mug " + Ids.next());
        publish(done);
        List<Progress> steps = awaitEnd(done);

        // When
        boolean known = runs.cancel(cancellation(done));

        // Then
        assertThat(known).isTrue();
        assertThat(state(done)).isEqualTo(RunState.COMPLETED);
        assertThat(Topics.steps(done.submissionId())).isEqualTo(steps);
    }

    @Test
    void anotherAccountsCancellationChangesNothing() {
        // Given
        SubmissionCreated queued = queuedBehindABusyWorker();

        // When
        runs.cancel(cancellation(SubmissionCreated.ofTask(
                queued.submissionId(), Ids.next(), "meshwright", "not mine", queued.createdAt())));

        // Then
        assertThat(state(queued)).isEqualTo(RunState.QUEUED);
        runs.cancel(cancellation(queued));
    }

    @Test
    void beforeTheSubmissionItIsRememberedUntilThen() {
        // Given
        SubmissionCreated late = submission(Ids.next(), "a late one " + Ids.next());

        // When
        publish(cancellation(late));
        await().until(() -> TestDatabase.texts(
                                "select 1 from generation.early_cancellation where submission_id = ?",
                                late.submissionId())
                        .size()
                == 1);
        publish(late);

        // Then
        assertThat(awaitEnd(late)).singleElement().isInstanceOf(Progress.Cancelled.class);
        assertThat(engine.begun()).doesNotContain(late.input().task());
        assertThat(TestDatabase.texts(
                        "select 1 from generation.early_cancellation where submission_id = ?", late.submissionId()))
                .isEmpty();
    }

    @Test
    void beforeTheSubmissionItIsObeyedAtOnceWhereIntakeKnowsIt() {
        // Given
        SubmissionCreated late = submission(Ids.next(), "a late one " + Ids.next());
        IntakeStub.knows(late);

        // When
        publish(cancellation(late));
        List<Progress> steps = awaitEnd(late);
        publish(late);
        SubmissionCreated next = submission(late.accountId(), "a stool " + Ids.next());
        publish(next);
        awaitEnd(next);

        // Then
        assertThat(steps).singleElement().isInstanceOf(Progress.Cancelled.class);
        assertThat(Topics.steps(late.submissionId())).isEqualTo(steps);
        assertThat(engine.begun()).doesNotContain(late.input().task());
    }

    @Test
    void theNextInLineMovesUpInThePlaceOfOneThatIsCancelled() {
        // Given
        UUID account = Ids.next();
        keepTheWorkerBusy();
        SubmissionCreated first = queued(account);
        SubmissionCreated second = queued(account);
        assertThat(heads(account)).containsExactly(first.submissionId().toString());

        // When
        runs.cancel(cancellation(first));

        // Then
        assertThat(heads(account)).containsExactly(second.submissionId().toString());
        assertThat(priority(second)).isEqualTo("10");
        runs.cancel(cancellation(second));
    }

    @Test
    void oneThatIsGivenBackStandsBehindWhoeverIsNext() {
        // Given
        UUID account = Ids.next();
        keepTheWorkerBusy();
        SubmissionCreated first = queued(account);
        SubmissionCreated second = queued(account);
        Lease lease = leased(first);
        assertThat(heads(account)).containsExactly(second.submissionId().toString());

        // When
        runs.giveBack(lease);

        // Then
        assertThat(heads(account)).containsExactly(second.submissionId().toString());
        assertThat(priority(first)).isEqualTo("0");
        runs.cancel(cancellation(second));
        assertThat(heads(account)).containsExactly(first.submissionId().toString());
        assertThat(priority(first)).isEqualTo("10");
        runs.cancel(cancellation(first));
    }

    @Test
    void aWorkerWhoseRunAnotherTookOverIsStoppedToo() {
        // Given
        SubmissionCreated contested = running();

        // When: the second worker takes over, and then the user cancels
        Lease later = leased(contested);
        await().until(() -> engine.interrupted().contains(contested.input().task()));
        runs.cancel(cancellation(contested));

        // Then
        assertThatThrownBy(() -> runs.complete(later, List.of())).isInstanceOf(LeaseLostException.class);
        assertThat(awaitEnd(contested)).filteredOn(Progress::isTerminal).hasSize(1);
    }

    @Test
    void theFilesOfACancelledRunAreRemoved() throws Exception {
        // Given
        SubmissionCreated running = running();
        String made = "artifacts/" + running.submissionId() + "/attempt-1/glb.glb";
        objects.put(made, new byte[] {1});

        // When
        publish(cancellation(running));

        // Then
        await().until(() -> objects.size(made).isEmpty());
    }

    @Test
    void theFilesOfLostAttemptsAreRemovedAtTheEnd() throws Exception {
        // Given
        SubmissionCreated broken = submission(Ids.next(), ObedientEngine.BREAK_TWICE + Ids.next());
        String directory = "artifacts/" + broken.submissionId();
        objects.put(directory + "/attempt-1/thumbnail_back.png", new byte[] {1});
        objects.put(directory + "/attempt-2/scene.json", new byte[] {1});

        // When
        publish(broken);
        Progress.Completed completed = (Progress.Completed) awaitEnd(broken).getLast();

        // Then
        await().until(() ->
                objects.size(directory + "/attempt-1/thumbnail_back.png").isEmpty());
        await().until(() -> objects.size(directory + "/attempt-2/scene.json").isEmpty());
        assertThat(completed.artifacts())
                .hasSize(5)
                .allSatisfy(artifact ->
                        assertThat(objects.size(artifact.objectName())).isPresent());
    }

    @Test
    void servicesAreToldWhichOfManyHaveEnded() {
        // Given
        SubmissionCreated waiting = queuedBehindABusyWorker();
        SubmissionCreated ended = queued(Ids.next());
        runs.cancel(cancellation(ended));
        String ids = Stream.concat(
                        Stream.of(
                                waiting.submissionId().toString(),
                                ended.submissionId().toString(),
                                "no-id"),
                        Stream.generate(() -> Ids.next().toString()).limit(997))
                .collect(Collectors.joining(","));

        // When, then
        RestAssured.given()
                .header("X-Internal-Token", "of-the-tests")
                .queryParam("ids", ids)
                .get("/internal/runs/ended")
                .then()
                .statusCode(200)
                .body(
                        "ended",
                        org.hamcrest.Matchers.contains(ended.submissionId().toString()));
        RestAssured.given()
                .queryParam("ids", ids)
                .get("/internal/runs/ended")
                .then()
                .statusCode(404);
        RestAssured.given()
                .header("X-Internal-Token", "of-the-tests")
                .get("/internal/runs/ended")
                .then()
                .statusCode(200)
                .body("ended", org.hamcrest.Matchers.empty());
        runs.cancel(cancellation(waiting));
    }

    @Test
    void moreIdsThanAThousandAreRefused() {
        // Given
        String ids = Stream.generate(() -> Ids.next().toString()).limit(1_001).collect(Collectors.joining(","));

        // When, then
        RestAssured.given()
                .header("X-Internal-Token", "of-the-tests")
                .queryParam("ids", ids)
                .get("/internal/runs/ended")
                .then()
                .statusCode(422);
    }

    /** One that the worker has begun with and will not end by itself. */
    private SubmissionCreated running() {
        SubmissionCreated running = submission(Ids.next(), ObedientEngine.WAIT + Ids.next());
        publish(running);
        await().until(() -> engine.begun().contains(running.input().task()));
        return running;
    }

    /** There is one worker, and it waits for the gate. */
    private void keepTheWorkerBusy() {
        running();
    }

    private SubmissionCreated queuedBehindABusyWorker() {
        keepTheWorkerBusy();
        return queued(Ids.next());
    }

    private SubmissionCreated queued(UUID account) {
        SubmissionCreated queued = submission(account, "a stool " + Ids.next());
        publish(queued);
        await().until(() -> runs.find(queued.submissionId()).isPresent());
        return queued;
    }

    /** Takes a run as another worker would. */
    private Lease leased(SubmissionCreated submission) {
        return runs.begin(submission.submissionId()).orElseThrow();
    }

    private RunState state(SubmissionCreated submission) {
        return runs.find(submission.submissionId()).orElseThrow().state();
    }

    private static List<String> heads(UUID account) {
        return TestDatabase.texts(
                "select submission_id from generation.run where account_id = ? and state = 'queued' and at_head",
                account);
    }

    private static String priority(SubmissionCreated submission) {
        return TestDatabase.texts(
                        "select priority from generation.scheduled_tasks where task_instance = ?",
                        submission.submissionId().toString())
                .getFirst();
    }

    private static void assertNumberedWithoutHole(List<Progress> steps) {
        assertThat(steps.stream().map(Progress::sequence))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, steps.size()).boxed().toList());
    }

    private static void arrive(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

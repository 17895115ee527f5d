package dev.meshwright.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Ids;
import dev.meshwright.model.Operation;
import dev.meshwright.model.Topic;
import dev.meshwright.model.event.SubmissionChanged;
import dev.meshwright.model.event.SubmissionCreated;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(TrackingStub.class)
class CountsTest {

    private ClientKey key;
    private String project;

    @BeforeEach
    void startAProject() {
        key = ClientKey.make();
        project = key.project();
    }

    @Test
    void submissionsOfTheProjectAreCounted() {
        // When
        Told.event(created(Ids.next(), project));
        Told.event(created(Ids.next(), project));
        Told.event(created(Ids.next(), key.project()));
        Told.event(created(Ids.next(), null));

        // Then
        awaitCount(project, 2);
        assertThat(key.call().get("/api/v1/projects").jsonPath().getList("projects.submission_count", Integer.class))
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void deletedOnesAreNotCountedUntilTheyAreRestored() {
        // Given
        UUID submission = Ids.next();
        Told.event(created(submission, project));
        awaitCount(project, 1);

        // When
        Told.event(new SubmissionChanged.Deleted(submission, key.account(), 1, Instant.now()));

        // Then
        awaitCount(project, 0);
        Told.event(new SubmissionChanged.Restored(submission, key.account(), 2, Instant.now()));
        awaitCount(project, 1);
    }

    @Test
    void oneThatIsMovedIsCountedWhereItIs() {
        // Given
        String other = key.project();
        UUID submission = Ids.next();
        Told.event(created(submission, project));
        awaitCount(project, 1);

        // When
        Told.event(moved(submission, 1, other));

        // Then
        awaitCount(other, 1);
        assertThat(count(project)).isZero();
        Told.event(moved(submission, 2, null));
        awaitCount(other, 0);
    }

    @Test
    void changesThatArriveBeforeTheSubmissionAndAgainAndInAnyOrderCountTheSame() {
        // Given
        String other = key.project();
        UUID submission = Ids.next();
        SubmissionChanged deleted = new SubmissionChanged.Deleted(submission, key.account(), 2, Instant.now());
        SubmissionChanged restored = new SubmissionChanged.Restored(submission, key.account(), 5, Instant.now());

        // When
        Told.event(restored);
        Told.event(moved(submission, 4, other));
        Told.event(moved(submission, 3, null));
        Told.event(deleted);
        Told.event(created(submission, project));
        Told.event(moved(submission, 4, other));
        Told.event(deleted);
        awaitThatIsHeard(submission);

        // Then
        assertThat(count(other)).isEqualTo(1);
        assertThat(count(project)).isZero();
    }

    @Test
    void aDeletionIsRememberedOverAMove() {
        // Given
        UUID submission = Ids.next();
        Told.event(new SubmissionChanged.Deleted(submission, key.account(), 3, Instant.now()));
        Told.event(moved(submission, 4, project));
        Told.event(created(submission, project));
        awaitThatIsHeard(submission);

        // When
        int before = count(project);
        Told.event(new SubmissionChanged.Restored(submission, key.account(), 6, Instant.now()));

        // Then
        assertThat(before).isZero();
        awaitCount(project, 1);
    }

    @Test
    void submissionsThatClaimAnotherAccountsProjectAreNotCounted() {
        // Given
        ClientKey other = ClientKey.make();

        // When
        UUID submission = Ids.next();
        Told.event(created(other, submission, project));
        awaitThatIsHeard(submission);

        // Then
        assertThat(count(project)).isZero();
    }

    @Test
    void aSubmissionThatArrivesAfterItsProjectWasDeletedHarmsNothing() {
        // Given
        UUID submission = Ids.next();
        key.call().delete(project).then().statusCode(204);

        // When
        Told.event(created(submission, project));
        awaitThatIsHeard(submission);

        // Then
        ProblemAnswer.of(key.call().get(project), 404, "NOT_FOUND");
        assertThat(key.call()
                        .get("/api/v1/projects?include_archived=true")
                        .jsonPath()
                        .getInt("count"))
                .isEqualTo(1);
        String other = key.project();
        Told.event(moved(submission, 1, other));
        awaitCount(other, 1);
        assertThat(new TestTopic(Topic.SUBMISSION_CREATED.deadTopicName()).records(submission.toString()))
                .isEmpty();
    }

    @Test
    void whatHasNoMeaningHereIsPassedOver() {
        // Given
        UUID submission = Ids.next();
        Told.event(created(submission, project));

        // When
        Told.event(new SubmissionChanged.CancelRequested(submission, key.account(), 7, Instant.now()));
        Told.event(moved(submission, 1, null));

        // Then
        awaitCount(project, 0);
        assertThat(TestDatabase.texts(
                        "select project_revision from projects.member where submission_id = ?", submission))
                .containsExactly("1");
    }

    /** Waits for events of other submissions that lie behind this one's, on both topics. */
    private void awaitThatIsHeard(UUID submission) {
        String last = key.project();
        Told.event(created(sibling(submission), last));
        Told.event(moved(sibling(submission), 1, last));
        awaitCount(last, 2);
    }

    /** Another id whose events lie on the same partition, and so arrive in order with those of this one. */
    private static UUID sibling(UUID submission) {
        return Stream.generate(Ids::next)
                .filter(id -> partition(id) == partition(submission))
                .findFirst()
                .orElseThrow();
    }

    private static int partition(UUID id) {
        byte[] recordKey = id.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(recordKey)) % Topic.PARTITIONS;
    }

    private SubmissionCreated created(UUID submission, String toProject) {
        return created(key, submission, toProject);
    }

    private static SubmissionCreated created(ClientKey owner, UUID submission, String toProject) {
        SubmissionCreated.Input input = SubmissionCreated.Input.ofTask("a box");
        return new SubmissionCreated(
                submission,
                owner.account(),
                Operation.CREATE,
                "meshwright",
                false,
                Instant.now(),
                toProject == null ? null : id(toProject),
                null,
                input,
                null,
                null,
                null);
    }

    private SubmissionChanged moved(UUID submission, long revision, String toProject) {
        return new SubmissionChanged.Moved(
                submission, key.account(), revision, Instant.now(), toProject == null ? null : id(toProject));
    }

    private void awaitCount(String ofProject, int count) {
        await().atMost(ONE_MINUTE).until(() -> count(ofProject) == count);
    }

    private int count(String ofProject) {
        return key.call()
                .get("/api/v1/projects")
                .jsonPath()
                .getInt("projects.find { it.id == '" + id(ofProject) + "' }.submission_count");
    }

    private static UUID id(String project) {
        return UUID.fromString(project.substring(project.lastIndexOf('/') + 1));
    }
}

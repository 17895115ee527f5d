package dev.meshwright.conversion;

import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.Ids;
import dev.meshwright.model.InputType;
import dev.meshwright.model.Operation;
import dev.meshwright.model.Topic;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.event.CloudEvents;
import dev.meshwright.shared.objects.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A submission and what the other services tell of it. */
record Job(UUID id, UUID account) {

    private static final TestTopic PROGRESS = new TestTopic(Topic.PROGRESS.topicName());

    static Job make() {
        return new Job(Ids.next(), Ids.next());
    }

    /** A submission that has completed with a file of each kind, under the name given; the service has heard of it. */
    static Job completed(String name, ObjectStore objects) {
        Job job = make();
        job.tell(job.completed(objects, name));
        return job;
    }

    /** What tells a file from others, in the headers of its downloads. */
    static String tag(byte[] content) {
        return '"' + sha256(content).substring(0, 32) + '"';
    }

    SubmissionCreated submission() {
        return SubmissionCreated.ofTask(id, account, "meshwright", "a small stone gargoyle", Instant.now());
    }

    /** What the file of a kind holds. */
    byte[] content(ArtifactKind kind) {
        return (kind.word() + " of " + id + ", and all the bytes that follow").getBytes(StandardCharsets.UTF_8);
    }

    /** Stores a file of each kind, under the name given. */
    Progress.Completed completed(ObjectStore objects, String name) {
        List<Artifact> artifacts = Arrays.stream(ArtifactKind.values())
                .map(kind -> store(objects, kind, name))
                .toList();
        return new Progress.Completed(id, account, 9, Instant.now(), artifacts);
    }

    Progress.Failed failed(String code, String message) {
        return new Progress.Failed(id, account, 9, Instant.now(), code, message);
    }

    Progress.Cancelled cancelled() {
        return new Progress.Cancelled(id, account, 9, Instant.now());
    }

    /** The same submission, made with images. */
    SubmissionCreated submission(List<SubmissionCreated.StoredImage> images) {
        return new SubmissionCreated(
                id,
                account,
                Operation.CREATE,
                "meshwright",
                false,
                Instant.now(),
                null,
                null,
                new SubmissionCreated.Input(InputType.IMAGES, null, images, null, null),
                null,
                null,
                null);
    }

    /** Ends with this GLB alone. */
    Progress.Completed completed(ObjectStore objects, byte[] glb) {
        return new Progress.Completed(
                id, account, 9, Instant.now(), List.of(store(objects, ArtifactKind.GLB, "model", glb)));
    }

    /** Publishes a step; when this returns, the service has had it. */
    void tell(Progress step, String eventId) {
        PROGRESS.send(
                id.toString(), CloudEvents.headers(step, eventId, "generation", Instant.now()), EventJson.write(step));
        await().atMost(ONE_MINUTE)
                .until(() -> !TestDatabase.texts("select event_id from conversion.inbox where event_id = ?", eventId)
                        .isEmpty());
    }

    void tell(Progress step) {
        tell(step, Ids.next().toString());
    }

    String hierarchyPath() {
        return "/api/v1/" + id + "/hierarchy";
    }

    String path() {
        return "/api/v1/" + id + "/download";
    }

    private Artifact store(ObjectStore objects, ArtifactKind kind, String name) {
        return store(objects, kind, name, content(kind));
    }

    private static Artifact store(ObjectStore objects, ArtifactKind kind, String name, byte[] content) {
        String object = "tests/" + Ids.next() + "." + kind.extension();
        try {
            objects.put(object, content);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new Artifact(kind, object, content.length, sha256(content), name + "." + kind.extension());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }
}

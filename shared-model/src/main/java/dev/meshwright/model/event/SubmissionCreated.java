package dev.meshwright.model.event;

import dev.meshwright.model.InputType;
import dev.meshwright.model.Operation;
import dev.meshwright.model.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A submission was accepted: the whole request as it was made.
 *
 * @param accountId        whose it is
 * @param model            the model's name as the client sent it, or the default one
 * @param adaptiveThinking whether the engine may take longer to think
 * @param projectId        the project that it was made in; null for none
 * @param targetSizeM      the longest side that the result is to have, in metres; null for the model's own size
 * @param input            what the user gave
 * @param parent           the submission whose result this one begins with; null for a new model
 * @param style            the submission whose palette and materials the result takes over; null for none
 * @param sources          the project's source files as they were at that moment
 */
public record SubmissionCreated(
        UUID submissionId,
        UUID accountId,
        Operation operation,
        String model,
        boolean adaptiveThinking,
        Instant createdAt,
        UUID projectId,
        Double targetSizeM,
        Input input,
        Reference parent,
        Reference style,
        List<SourceFile> sources)
        implements Event {

    public SubmissionCreated {
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** A new model by words alone, in no project. */
    public static SubmissionCreated ofTask(
            UUID submissionId, UUID accountId, String model, String task, Instant createdAt) {
        return new SubmissionCreated(
                submissionId,
                accountId,
                Operation.CREATE,
                model,
                false,
                createdAt,
                null,
                null,
                Input.ofTask(task),
                null,
                null,
                null);
    }

    @Override
    public Topic topic() {
        return Topic.SUBMISSION_CREATED;
    }

    @Override
    public String key() {
        return submissionId.toString();
    }

    /**
     * What the user gave.
     *
     * @param task                the user's words, 1 to 4,000 characters; null when there are none
     * @param images              the reference images, in order
     * @param modificationRequest what an edit is to change, 1 to 4,000 characters; null but on edits
     * @param focusOnNodeNames    the only parts that an edit may change; empty for all
     */
    public record Input(
            InputType type,
            String task,
            List<StoredImage> images,
            String modificationRequest,
            List<String> focusOnNodeNames) {

        public Input {
            Objects.requireNonNull(type, "input.type");
            images = images == null ? List.of() : List.copyOf(images);
            focusOnNodeNames = focusOnNodeNames == null ? List.of() : List.copyOf(focusOnNodeNames);
        }

        public static Input ofTask(String task) {
            return new Input(InputType.TEXT, task, null, null, null);
        }
    }

    /**
     * An image in the object store, as it was sent.
     *
     * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/webp}
     * @param sha256    of its bytes, 64 lower-case hexadecimal digits
     * @param width     pixels
     * @param height    pixels
     */
    public record StoredImage(
            String objectName, String mediaType, long sizeBytes, String sha256, int width, int height) {}

    /**
     * An earlier submission of the same account that has completed.
     *
     * @param prompt    the words that it was made of; null when there were none
     * @param artifacts the files that it made
     */
    public record Reference(UUID submissionId, String prompt, List<Artifact> artifacts) {

        public Reference {
            Objects.requireNonNull(submissionId, "submission_id");
            artifacts = artifacts == null ? List.of() : List.copyOf(artifacts);
        }
    }

    /**
     * The text of a project's source file, UTF-8, in the object store.
     *
     * @param fileName as its user named it
     * @param sha256   of its bytes, 64 lower-case hexadecimal digits
     */
    public record SourceFile(String fileName, String objectName, long sizeBytes, String sha256) {}
}

package dev.meshwright.model.event;

import dev.meshwright.model.Operation;
import dev.meshwright.model.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A submission was accepted: the whole request as it was made.
 *
 * @param accountId        whose it is
 * @param model            the model's name as the client sent it, or the default one
 * @param task             the user's words, 1 to 4,000 characters
 * @param targetSizeM      the longest side that the result is to have, in metres; null for the model's own size
 * @param adaptiveThinking whether the engine may take longer to think
 */
public record SubmissionCreated(
        UUID submissionId,
        UUID accountId,
        Operation operation,
        String model,
        String task,
        Double targetSizeM,
        boolean adaptiveThinking,
        Instant createdAt)
        implements Event {

    @Override
    public Topic topic() {
        return Topic.SUBMISSION_CREATED;
    }

    @Override
    public String key() {
        return submissionId.toString();
    }
}

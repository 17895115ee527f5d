package dev.meshwright.tracking.domain;

import dev.meshwright.model.InputType;
import dev.meshwright.model.event.SubmissionCreated;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a job was asked for; it never changes.
 *
 * @param operation           its word
 * @param phase               1 to 5
 * @param task                null where there was none
 * @param modificationRequest null but on edits
 * @param imageCount          how many reference images came along
 * @param parentId            the submission that it begins with; null for a new model
 * @param prompt              the user's own words: on a refinement those of its parent; empty where there are none
 */
@Embeddable
public record JobRequest(
        String operation,
        Integer phase,
        String model,
        Boolean adaptiveThinking,
        String inputType,
        String task,
        String modificationRequest,
        int imageCount,
        UUID parentId,
        String prompt) {

    public JobRequest {
        prompt = prompt == null ? "" : prompt;
        inputType = inputType == null ? InputType.TEXT.word() : inputType;
    }

    static JobRequest of(SubmissionCreated submission) {
        SubmissionCreated.Input input = submission.input();
        return new JobRequest(
                submission.operation().word(),
                submission.operation().phase(),
                submission.model(),
                submission.adaptiveThinking(),
                input.type().word(),
                input.task(),
                input.modificationRequest(),
                input.images().size(),
                submission.parent() == null ? null : submission.parent().submissionId(),
                prompt(submission));
    }

    private static String prompt(SubmissionCreated submission) {
        return switch (submission.operation()) {
            case CREATE -> submission.input().task();
            case REFINE ->
                submission.parent() == null ? null : submission.parent().prompt();
            case EDIT -> submission.input().modificationRequest();
        };
    }

    /** What kind of thing the user gave. */
    public InputType input() {
        return InputType.ofWord(inputType);
    }
}

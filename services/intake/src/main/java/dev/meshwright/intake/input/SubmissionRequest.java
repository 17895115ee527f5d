package dev.meshwright.intake.input;

import dev.meshwright.model.InputType;
import dev.meshwright.model.Operation;
import java.util.List;

/**
 * What a client asks for: right by itself, while nobody has looked yet whether what it names is there.
 *
 * @param model              the name that the client sent, or the default one
 * @param task               null when there are no words
 * @param targetSizeMetres   the longest side wanted, in metres; null for the model's own size
 * @param referenceImageId   an image of the account; null for none
 * @param modificationRequest what an edit is to change; null but on edits
 * @param focusOnNodeNames   the only parts that an edit may change; empty for all
 * @param parentId           as sent; null for a new model
 * @param styleId            as sent; null for none
 * @param projectId          as sent; null for none, or for the parent's
 */
public record SubmissionRequest(
        Operation operation,
        InputType type,
        String model,
        boolean adaptiveThinking,
        String task,
        Double targetSizeMetres,
        List<GivenImage> images,
        String referenceImageId,
        String modificationRequest,
        List<String> focusOnNodeNames,
        String parentId,
        String styleId,
        String projectId) {

    /** A new model. */
    public static SubmissionRequest create(
            InputType type,
            String model,
            boolean adaptiveThinking,
            String task,
            Double targetSizeMetres,
            List<GivenImage> images,
            String referenceImageId,
            String styleId,
            String projectId) {
        return new SubmissionRequest(
                Operation.CREATE,
                type,
                model,
                adaptiveThinking,
                task,
                targetSizeMetres,
                images,
                referenceImageId,
                null,
                List.of(),
                null,
                styleId,
                projectId);
    }

    /** A better version of a model. */
    public static SubmissionRequest refine(String model, boolean adaptiveThinking, String parentId, String projectId) {
        return new SubmissionRequest(
                Operation.REFINE,
                InputType.REFINE,
                model,
                adaptiveThinking,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                parentId,
                null,
                projectId);
    }

    /** A model with changes. */
    public static SubmissionRequest edit(
            String model,
            boolean adaptiveThinking,
            String modificationRequest,
            List<String> focusOnNodeNames,
            String parentId,
            String projectId) {
        return new SubmissionRequest(
                Operation.EDIT,
                InputType.EDIT,
                model,
                adaptiveThinking,
                null,
                null,
                List.of(),
                null,
                modificationRequest,
                focusOnNodeNames,
                parentId,
                null,
                projectId);
    }
}

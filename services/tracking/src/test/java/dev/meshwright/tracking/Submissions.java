package dev.meshwright.tracking;

import dev.meshwright.model.InputType;
import dev.meshwright.model.Operation;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.SubmissionCreated.Input;
import dev.meshwright.model.event.SubmissionCreated.Reference;
import dev.meshwright.model.event.SubmissionCreated.StoredImage;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Submissions of every kind. */
final class Submissions {

    private Submissions() {}

    static SubmissionCreated inProject(Steps steps, UUID project) {
        return with(steps, Operation.CREATE, project, steps.created().input(), null);
    }

    static SubmissionCreated ofTask(Steps steps, String task) {
        return with(steps, Operation.CREATE, null, Input.ofTask(task), null);
    }

    /** @param task null for none */
    static SubmissionCreated ofImages(Steps steps, InputType type, int count, String task) {
        List<StoredImage> images = IntStream.range(0, count)
                .mapToObj(index -> new StoredImage(
                        "images/" + steps.id() + "/" + index + ".png", "image/png", 100, "0".repeat(64), 8, 8))
                .toList();
        return with(steps, Operation.CREATE, null, new Input(type, task, images, null, null), null);
    }

    /** @param prompt of the parent; null for none */
    static SubmissionCreated refining(Steps steps, UUID parent, String prompt) {
        return with(
                steps,
                Operation.REFINE,
                null,
                new Input(InputType.REFINE, null, null, null, null),
                new Reference(parent, prompt, List.of()));
    }

    static SubmissionCreated editing(Steps steps, UUID parent, String request) {
        return with(
                steps,
                Operation.EDIT,
                null,
                new Input(InputType.EDIT, null, null, request, List.of()),
                new Reference(parent, "a mug", List.of()));
    }

    private static SubmissionCreated with(
            Steps steps, Operation operation, UUID project, Input input, Reference parent) {
        return new SubmissionCreated(
                steps.id(),
                steps.account(),
                operation,
                "meshwright",
                false,
                steps.createdAt(),
                project,
                null,
                input,
                parent,
                null,
                null);
    }
}

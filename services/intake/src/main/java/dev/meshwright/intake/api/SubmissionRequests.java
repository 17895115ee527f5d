package dev.meshwright.intake.api;

import dev.meshwright.intake.domain.IntakeSettings;
import dev.meshwright.intake.domain.SubmissionRequest;
import dev.meshwright.model.Operation;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.http.RequestFields;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeSet;

/** Reads the bodies of submit calls. */
@Singleton
class SubmissionRequests {

    private static final int LONGEST_TASK = 4_000;
    private static final int LONGEST_MODEL = 100;
    private static final int LONGEST_ID = 100;
    private static final double SMALLEST_SIZE = 0.01;
    private static final double LARGEST_SIZE = 1_000;
    private static final List<String> NOT_YET = List.of("image", "images", "style_reference_submission_id");

    private final IntakeSettings settings;

    SubmissionRequests(IntakeSettings settings) {
        this.settings = settings;
    }

    /** @throws ProblemException 400, 404 or 422, when the body does not ask for something that can be made */
    SubmissionRequest create(byte[] body) {
        RequestFields fields = RequestFields.parse(body);
        String task = fields.text("task", LONGEST_TASK);
        if (fields.isFine("task") && (task == null || task.isBlank())) {
            fields.wrong("task", "is needed: say in words what is to be made");
        }
        String model = model(fields);
        Double targetSize = fields.number("target_size_m", SMALLEST_SIZE, LARGEST_SIZE);
        boolean adaptiveThinking = fields.flag("adaptive_thinking", false);
        String project = fields.text("project_id", LONGEST_ID);
        String referenceImage = fields.text("reference_image_id", LONGEST_ID);
        for (String field : NOT_YET) {
            if (fields.has(field)) {
                fields.wrong(field, "is not taken by this version; describe it in task and leave the field out");
            }
        }
        fields.check();
        refuseUnknown("project", "project_id", project);
        refuseUnknown("image", "reference_image_id", referenceImage);
        return new SubmissionRequest(Operation.CREATE, model, task, targetSize, adaptiveThinking);
    }

    private String model(RequestFields fields) {
        String model = fields.text("model", LONGEST_MODEL);
        if (model == null) {
            return settings.defaultModel();
        }
        if (!settings.models().contains(model)) {
            fields.wrong(
                    "model",
                    "'" + model + "' is not known; these are: " + String.join(", ", new TreeSet<>(settings.models())));
        }
        return model;
    }

    /** Accounts can't hold projects and images of their own yet, so every id of one is unknown. */
    private static void refuseUnknown(String what, String field, String id) {
        if (id != null) {
            throw ProblemException.of(
                    ProblemCode.NOT_FOUND,
                    "There is no " + what + " '" + id + "' (" + field + ").",
                    "Leave " + field + " out.");
        }
    }
}

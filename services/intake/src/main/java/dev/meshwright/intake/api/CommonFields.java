package dev.meshwright.intake.api;

import dev.meshwright.intake.domain.IntakeSettings;
import dev.meshwright.shared.http.RequestFields;
import jakarta.inject.Singleton;
import java.util.TreeSet;

/** Reads the fields that several submit calls have. */
@Singleton
class CommonFields {

    static final int LONGEST_TEXT = 4_000;

    private static final int LONGEST_MODEL = 100;
    private static final int LONGEST_ID = 100;

    private final IntakeSettings settings;

    CommonFields(IntakeSettings settings) {
        this.settings = settings;
    }

    /** The model that is named, else the default one. */
    String model(RequestFields fields) {
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

    String defaultModel() {
        return settings.defaultModel();
    }

    boolean adaptiveThinking(RequestFields fields) {
        return fields.flag("adaptive_thinking", false);
    }

    /** An id as it was sent; null when there is none. */
    String id(RequestFields fields, String field) {
        return fields.text(field, LONGEST_ID);
    }

    /** The submission that the new one begins with. */
    String parent(RequestFields fields) {
        String parent = id(fields, "parent_submission_id");
        if (fields.isFine("parent_submission_id") && (parent == null || parent.isBlank())) {
            fields.wrong("parent_submission_id", "is needed: the id of a completed submission of yours");
        }
        return parent;
    }
}

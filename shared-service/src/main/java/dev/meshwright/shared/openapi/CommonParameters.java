package dev.meshwright.shared.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The ids in paths, and the parameters that lists have alike: they mean the same wherever they stand. */
final class CommonParameters {

    private static final Map<String, String> IN_QUERIES = Map.of(
            "cursor", "The next_cursor of the page before.",
            "limit", "How many, 1 to 200; 50 when left out.",
            "include_archived", "true: archived ones too.");

    private static final Map<String, String> IN_PATHS = Map.of(
            "id", "The submission's id: the submission_id of the answer to a submit call.",
            "project", "The project's id.",
            "source", "The source file's id.",
            "account", "The account's id.",
            "key", "The key's id, not the key.");

    private CommonParameters() {}

    /** Says what each is, where the call does not say it itself. */
    static void describe(Operation operation) {
        for (Parameter parameter : Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of())) {
            boolean isInPath = parameter.getIn() == Parameter.In.PATH;
            String meaning = (isInPath ? IN_PATHS : IN_QUERIES).get(parameter.getName());
            if (parameter.getDescription() == null && meaning != null) {
                parameter.setDescription(meaning);
            }
            if (isInPath) {
                sayThatItIsAnId(parameter.getSchema());
            }
        }
    }

    private static void sayThatItIsAnId(Schema schema) {
        if (schema != null && schema.getRef() == null && schema.getFormat() == null) {
            schema.setFormat("uuid");
        }
    }
}

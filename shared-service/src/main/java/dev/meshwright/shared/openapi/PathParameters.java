package dev.meshwright.shared.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The ids in paths, which mean the same wherever they stand. */
final class PathParameters {

    private static final Map<String, String> MEANINGS = Map.of(
            "id", "The submission's id: the submission_id of the answer to a submit call.",
            "project", "The project's id.",
            "source", "The source file's id.",
            "account", "The account's id.",
            "key", "The key's id, not the key.");

    private PathParameters() {}

    /** Says what each is, where the call does not say it itself. */
    static void describe(Operation operation) {
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                .filter(parameter -> MEANINGS.containsKey(parameter.getName()))
                .forEach(PathParameters::describe);
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(MEANINGS.get(parameter.getName()));
        }
        Schema schema = parameter.getSchema();
        if (schema != null && schema.getRef() == null && schema.getFormat() == null) {
            schema.setFormat("uuid");
        }
    }
}

package dev.meshwright.shared.http;

import dev.meshwright.model.Ids;
import java.util.UUID;

/** Ids in paths. */
public final class PathId {

    private PathId() {}

    /**
     * The id that a path segment gives.
     *
     * @throws ProblemException 404, when the segment is no id: there can be nothing of that name
     */
    public static UUID submission(String segment) {
        return Ids.parse(segment).orElseThrow(() -> noSubmission(segment));
    }

    public static ProblemException noSubmission(Object id) {
        return ProblemException.of(
                ProblemCode.NOT_FOUND,
                "There is no submission '" + id + "'.",
                "Check the id: a submit call gives it as submission_id.");
    }
}

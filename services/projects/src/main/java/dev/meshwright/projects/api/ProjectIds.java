package dev.meshwright.projects.api;

import dev.meshwright.model.Ids;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import java.util.UUID;

/** Ids of projects and sources in paths. A segment that is no id names nothing, as an unknown one does. */
final class ProjectIds {

    private ProjectIds() {}

    /** @throws ProblemException 404, when the segment is no id */
    static UUID project(String segment) {
        return Ids.parse(segment).orElseThrow(() -> noProject(segment));
    }

    /** @throws ProblemException 404, when the segment is no id */
    static UUID source(String segment) {
        return Ids.parse(segment).orElseThrow(() -> noSource(segment));
    }

    static ProblemException noProject(Object id) {
        return ProblemException.of(
                ProblemCode.NOT_FOUND, "There is no project '" + id + "'.", "GET /api/v1/projects lists yours.");
    }

    static ProblemException noSource(Object id) {
        return ProblemException.of(
                ProblemCode.NOT_FOUND,
                "There is no source '" + id + "' in the project, or no such project.",
                "GET /api/v1/projects/{id}/sources lists a project's files.");
    }
}

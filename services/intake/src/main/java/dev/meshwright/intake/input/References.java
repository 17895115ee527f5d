package dev.meshwright.intake.input;

import dev.meshwright.intake.domain.KnownJob;
import dev.meshwright.intake.domain.KnownJobs;
import dev.meshwright.intake.domain.KnownProjects;
import dev.meshwright.intake.domain.KnownProjects.SourceText;
import dev.meshwright.model.Ids;
import dev.meshwright.model.JobStatus;
import dev.meshwright.model.Operation;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what a request names: its parent, the submission whose style it takes over, its project. */
@Singleton
class References {

    private static final String PARENT = "parent_submission_id";
    private static final String STYLE = "style_reference_submission_id";
    private static final String PROJECT = "project_id";
    private static final String IMAGE = "reference_image_id";

    private final KnownJobs jobs;
    private final KnownProjects projects;

    References(KnownJobs jobs, KnownProjects projects) {
        this.jobs = jobs;
        this.projects = projects;
    }

    /** @throws ProblemException 404 or 409, when one of them is not there, or can't be built on */
    Found find(UUID accountId, SubmissionRequest request) {
        if (request.referenceImageId() != null) {
            // Accounts hold no images of their own yet, so every id of one is unknown.
            throw unknown("image", IMAGE, request.referenceImageId());
        }
        KnownJob parent = request.parentId() == null ? null : job(accountId, PARENT, request.parentId());
        if (parent != null) {
            check(parent, request.operation());
        }
        KnownJob style = request.styleId() == null ? null : completed(job(accountId, STYLE, request.styleId()), STYLE);
        return project(accountId, request, parent)
                .map(project -> new Found(parent, style, project.id, project.sources))
                .orElseGet(() -> new Found(parent, style, null, List.of()));
    }

    private KnownJob job(UUID accountId, String field, String id) {
        return Ids.parse(id)
                .flatMap(jobs::find)
                .filter(job -> job.accountId().equals(accountId))
                .orElseThrow(() -> unknown("submission", field, id));
    }

    private static void check(KnownJob parent, Operation operation) {
        boolean refinable = parent.phase() == Operation.CREATE.phase() || parent.phase() == Operation.REFINE.phase();
        if (operation == Operation.REFINE && !refinable) {
            throw ProblemException.of(
                    ProblemCode.PARENT_PHASE,
                    "Submission '" + parent.submissionId() + "' (" + PARENT + ") is of phase " + parent.phase()
                            + ", and only those of phase 1 and 2 can be refined.",
                    "Name the submission that it began with, or edit it instead.");
        }
        completed(parent, PARENT);
    }

    private static KnownJob completed(KnownJob job, String field) {
        if (job.status() == JobStatus.COMPLETED) {
            return job;
        }
        boolean over = job.status().isTerminal();
        throw ProblemException.of(
                ProblemCode.PARENT_NOT_COMPLETED,
                "Submission '" + job.submissionId() + "' (" + field + ") "
                        + (over
                                ? "has failed or was cancelled"
                                : "is still " + job.status().word())
                        + ", and there is no result to build on.",
                over ? "Name another one." : "Wait until it is completed, or name another one.");
    }

    /** The project that is named, else the parent's present one, if that is still there. */
    private Optional<Project> project(UUID accountId, SubmissionRequest request, KnownJob parent) {
        if (request.projectId() != null) {
            return Optional.of(Ids.parse(request.projectId())
                    .flatMap(id -> project(accountId, id))
                    .orElseThrow(() -> unknown("project", PROJECT, request.projectId())));
        }
        return parent == null || parent.projectId() == null ? Optional.empty() : project(accountId, parent.projectId());
    }

    private Optional<Project> project(UUID accountId, UUID id) {
        return projects.sources(accountId, id).map(sources -> new Project(id, sources));
    }

    private static ProblemException unknown(String what, String field, String id) {
        return ProblemException.of(
                ProblemCode.NOT_FOUND,
                "There is no " + what + " '" + id + "' (" + field + ").",
                field.equals(PARENT) ? "Check the id." : "Check the id, or leave " + field + " out.");
    }

    private record Project(UUID id, List<SourceText> sources) {}

    /**
     * What a request names.
     *
     * @param parent    null for none
     * @param style     null for none
     * @param projectId null for none
     */
    record Found(KnownJob parent, KnownJob style, UUID projectId, List<SourceText> sources) {}
}

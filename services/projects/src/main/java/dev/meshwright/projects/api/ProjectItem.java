package dev.meshwright.projects.api;

import dev.meshwright.projects.domain.CountedProject;
import dev.meshwright.projects.domain.Project;
import dev.meshwright.shared.http.Times;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as lists give it. */
@Schema(name = "Project", description = "A project.")
public record ProjectItem(
        UUID id,
        String name,
        @Schema(nullable = true) String description,
        boolean isArchived,
        String createdAt,
        String updatedAt,

        @Schema(description = "How many submissions belong to it; deleted ones are not counted.")
        long submissionCount) {

    static ProjectItem of(CountedProject counted) {
        Project project = counted.project();
        return new ProjectItem(
                project.id(),
                project.name(),
                project.description(),
                project.isArchived(),
                Times.iso(project.createdAt()),
                Times.iso(project.updatedAt()),
                counted.submissions());
    }

    /** All of an account's. */
    @Schema(name = "ProjectList")
    public record All(List<ProjectItem> projects, int count) {
        static All of(List<CountedProject> projects) {
            return new All(projects.stream().map(ProjectItem::of).toList(), projects.size());
        }
    }
}

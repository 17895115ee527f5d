package dev.meshwright.projects.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.projects.domain.CountedProject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project with its submissions. */
@Schema(name = "ProjectDetail", description = "A project and its submissions.")
public record ProjectDetail(
        UUID id,
        String name,
        @Schema(nullable = true) String description,
        boolean isArchived,
        String createdAt,
        String updatedAt,
        long submissionCount,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = Object.class,
                description = "The newest " + ProjectResource.MOST_SUBMISSIONS
                        + ", as GET /api/v1/submissions gives them; deleted ones are left out.")
        List<JsonNode> submissions) {

    static ProjectDetail of(CountedProject counted, List<JsonNode> submissions) {
        ProjectItem item = ProjectItem.of(counted);
        return new ProjectDetail(
                item.id(),
                item.name(),
                item.description(),
                item.isArchived(),
                item.createdAt(),
                item.updatedAt(),
                item.submissionCount(),
                submissions);
    }
}

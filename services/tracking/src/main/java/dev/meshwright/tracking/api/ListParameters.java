package dev.meshwright.tracking.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of {@code GET /submissions}, as it was sent. */
public class ListParameters {

    @Parameter(description = "Only those of one status: queued, processing, completed, failed.")
    @QueryParam("status")
    String status;

    @Parameter(description = "Only those of one phase, 1 to 5.")
    @QueryParam("phase")
    String phase;

    @Parameter(description = "Only those of one project.")
    @QueryParam("project_id")
    String projectId;

    @Parameter(description = "true: deleted ones too.")
    @QueryParam("include_deleted")
    String includeDeleted;

    @Parameter(description = "true: archived ones too.")
    @QueryParam("include_archived")
    String includeArchived;

    @Parameter(description = "true: hidden ones too.")
    @QueryParam("include_hidden")
    String includeHidden;

    @Parameter(description = "Only those with these words in task or nickname.")
    @QueryParam("search")
    String search;

    @Parameter(description = "The next_cursor of the page before.")
    @QueryParam("cursor")
    String cursor;

    @Parameter(description = "How many, 1 to 200; 50 when left out.")
    @QueryParam("limit")
    String limit;
}

package dev.meshwright.intake.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a refine call, for the document alone: {@link RefineResource} reads it field by field. */
@Schema(description = "What is to be made better.")
record RefineBody(
        @Schema(required = true, description = "A completed submission, new or refined.")
        UUID parentSubmissionId,

        @Schema(nullable = true, description = "The project that it is made in; the parent's when left out.")
        UUID projectId,

        @Schema(nullable = true, defaultValue = "false", description = "Lets the engine take more time.")
        Boolean adaptiveThinking) {}

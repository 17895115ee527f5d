package dev.meshwright.intake.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of an edit call, for the document alone: {@link EditResource} reads it field by field. */
@Schema(description = "What is to be changed, and how.")
record EditBody(
        @Schema(required = true, description = "A completed submission.")
        UUID parentSubmissionId,

        @Schema(
                required = true,
                minLength = 1,
                maxLength = 4000,
                description = "The changes, in words.",
                examples = "make the wings 1.5 times bigger")
        String modificationRequest,

        @Schema(
                nullable = true,
                maxItems = 500,
                description = "The only parts that may change, by their exact names; all when left out or empty.")
        List<String> focusOnNodeNames,

        @Schema(nullable = true, description = "The project that it is made in; the parent's when left out.")
        UUID projectId,

        @Schema(nullable = true, defaultValue = "false", description = "Lets the engine take more time.")
        Boolean adaptiveThinking) {}

package dev.meshwright.intake.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a create call, for the document alone: {@link SubmissionRequests} reads it field by field, so that a
 * client learns of every wrong one at once.
 */
@Schema(description = "What is to be made.")
record CreateBody(
        @Schema(
                nullable = true,
                maxLength = 4000,
                description = "What to make, in words.",
                examples = "a small stone gargoyle holding a lantern")
        String task,

        @Schema(nullable = true, maxLength = 100, description = "The model; the server's own when left out.")
        String model,

        @Schema(
                nullable = true,
                minimum = "0.01",
                maximum = "1000",
                description = "The longest side of the result in metres; its real-world size when left out.")
        Double targetSizeM,

        @Schema(nullable = true, defaultValue = "false", description = "Lets the engine take more time.")
        Boolean adaptiveThinking) {}

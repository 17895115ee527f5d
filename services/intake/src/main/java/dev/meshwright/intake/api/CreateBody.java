package dev.meshwright.intake.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a create call, for the document alone: {@link CreateResource} reads it field by field, so that a client
 * learns of every wrong one at once.
 */
@Schema(description = "What is to be made: words, images or both.")
record CreateBody(
        @Schema(
                nullable = true,
                maxLength = 4000,
                description = "What to make, in words.",
                examples = "a small stone gargoyle holding a lantern")
        String task,

        @Schema(
                nullable = true,
                description = "A reference image: a data URL, or an https URL. PNG, JPEG or WebP, at most 12 MB.")
        String image,

        @Schema(nullable = true, maxItems = 6, description = "Several reference images, instead of image.")
        List<String> images,

        @Schema(nullable = true, maxLength = 100, description = "The model; the server's own when left out.")
        String model,

        @Schema(nullable = true, description = "The project that it is made in, whose sources it follows.")
        UUID projectId,

        @Schema(
                nullable = true,
                minimum = "0.01",
                maximum = "1000",
                description = "The longest side of the result in metres; its real-world size when left out.")
        Double targetSizeM,

        @Schema(
                nullable = true,
                description = "A completed submission whose palette and materials the result takes over.")
        UUID styleReferenceSubmissionId,

        @Schema(nullable = true, description = "An image of the account. Accounts hold none yet: each id is unknown.")
        UUID referenceImageId,

        @Schema(nullable = true, defaultValue = "false", description = "Lets the engine take more time.")
        Boolean adaptiveThinking) {}

package dev.meshwright.conversion.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conversion, as clients see it. */
@Schema(name = "Conversion", description = "A job that turns a model into another format.")
record ConversionView(
        @Schema(description = "Its id.") UUID jobId,
        UUID submissionId,

        @Schema(description = "What the model is turned into: `fbx`, `obj`, `stl`, `usdz`.")
        String format,

        @Schema(description = "Whom the file is for: `generic` or `roblox`.")
        String target,

        @Schema(description = "`queued`, `running`, `ready` or `failed`.")
        String status,

        @Schema(nullable = true, description = "Why it failed, in words, with a stable code; null unless it failed.")
        String error,

        @Schema(description = "What of the model the file could not hold, in sentences for people.")
        List<String> warnings,

        @Schema(nullable = true, description = "Where the file is; null until it is ready.")
        String downloadUrl,

        @Schema(description = "Where to ask how it stands.") String statusUrl,
        String createdAt,
        @Schema(nullable = true) String completedAt) {}

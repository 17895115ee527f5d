package dev.meshwright.conversion.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a convert call, for the document alone: {@link ConvertRequest} reads it field by field. */
@Schema(description = "Which model is wanted in which format.")
record ConvertBody(
        @Schema(required = true, description = "A completed submission.")
        UUID submissionId,

        @Schema(required = true, description = "`fbx`, `obj`, `stl` or `usdz`.", examples = "fbx")
        String format,

        @Schema(
                nullable = true,
                defaultValue = "generic",
                description = "`generic`, `unity` and `ue5` get the same file; `roblox`, with `fbx`, a zip.")
        String target,

        @Schema(
                nullable = true,
                defaultValue = "false",
                description = "Whether the file is made again although it is there.")
        Boolean force) {}

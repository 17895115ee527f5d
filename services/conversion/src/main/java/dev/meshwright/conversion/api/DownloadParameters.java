package dev.meshwright.conversion.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query of a download, as it was sent. */
public class DownloadParameters {

    @Parameter(
            description = "Which file: `glb`, the model; `fbx`, `obj` (a zip with its materials and images), `stl` and"
                    + " `usdz`, the model in other formats; `py`, a script that rebuilds it in Blender; `thumbnail` and"
                    + " `thumbnail_back`, its pictures; `reference_image`, what it was made after.",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "glb"))
    @QueryParam("format")
    String format;

    @Parameter(
            description = "Which of the reference images; of no other format is there more than one.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "5", defaultValue = "0"))
    @QueryParam("index")
    String index;

    @Parameter(
            description = "Whom the file is for: `generic`, `unity` and `ue5` get the same; `roblox`, with the format"
                    + " `fbx`, a zip of the model, its textures and a text that says which goes where.",
            schema = @Schema(type = SchemaType.STRING, defaultValue = "generic"))
    @QueryParam("target")
    String target;

    @Parameter(description = "`full` or `lite`, of a GLB; both give the one file that there is.")
    @QueryParam("quality")
    String quality;

    @Parameter(description = "Not offered by this version: leave it out.")
    @QueryParam("textures")
    String textures;

    @Parameter(description = "`false`; `true` is not offered by this version.")
    @QueryParam("draco")
    String draco;
}

package dev.meshwright.mesh.glb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which extensions are understood, which may be passed over with a word, and which make a file unreadable. */
final class ExtensionCheck {

    private static final String BASIS = "KHR_texture_basisu";

    private static final Set<String> UNDERSTOOD = Set.of(
            "KHR_texture_transform",
            "KHR_mesh_quantization",
            CompressedPrimitive.EXTENSION,
            "EXT_meshopt_compression",
            "KHR_meshopt_compression",
            "KHR_materials_emissive_strength",
            "KHR_materials_unlit",
            "KHR_materials_ior",
            "KHR_materials_clearcoat",
            "KHR_materials_transmission",
            "EXT_texture_webp",
            // The images of textures that have no others are told one by one.
            BASIS);

    private ExtensionCheck() {}

    /** @throws UnreadableGlbException when the file can't be read rightly without an extension that is not known */
    static List<String> warnings(Gltf gltf) throws UnreadableGlbException {
        for (String extension : gltf.extensionsRequired()) {
            if (!UNDERSTOOD.contains(extension) && !isLook(extension)) {
                throw new UnreadableGlbException("the GLB requires the extension " + extension
                        + ", for which there is no reader here; export the model without it");
            }
        }
        List<String> warnings = new ArrayList<>();
        for (String extension : gltf.extensionsUsed()) {
            if (!UNDERSTOOD.contains(extension)) {
                warnings.add("What the extension " + extension + " says is not carried over.");
            }
        }
        return warnings;
    }

    /** What only changes how a surface or the light looks leaves the model's shape right. */
    private static boolean isLook(String extension) {
        return extension.startsWith("KHR_materials_") || extension.startsWith("KHR_lights_");
    }
}

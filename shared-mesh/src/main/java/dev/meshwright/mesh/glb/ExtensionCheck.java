package dev.meshwright.mesh.glb;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which extensions are understood, which may be passed over with a word, and which make a file unreadable. */
final class ExtensionCheck {

    private static final int LONGEST_NAME = 80;
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
            "KHR_materials_specular",
            "KHR_materials_sheen",
            "KHR_materials_anisotropy",
            "EXT_texture_webp",
            // The images of textures that have no others are told one by one.
            BASIS);

    private ExtensionCheck() {}

    static boolean isRead(String extension) {
        return UNDERSTOOD.contains(extension);
    }

    /**
     * What is not carried over of what the file uses, be it listed or not.
     *
     * @throws UnreadableGlbException when the file can't be read rightly without an extension that is not known
     */
    static List<String> warnings(Gltf gltf, Set<String> found) throws UnreadableGlbException {
        for (String extension : gltf.extensionsRequired()) {
            if (!UNDERSTOOD.contains(extension) && !isLook(extension)) {
                throw new UnreadableGlbException("the GLB requires the extension " + extension
                        + ", for which there is no reader here; export the model without it");
            }
        }
        List<String> warnings = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>(gltf.extensionsUsed());
        used.addAll(found);
        for (String extension : used) {
            if (!UNDERSTOOD.contains(extension)) {
                warnings.add("What the extension " + shortened(extension) + " says is not carried over.");
            }
        }
        return warnings;
    }

    private static String shortened(String extension) {
        return extension.length() > LONGEST_NAME ? extension.substring(0, LONGEST_NAME) + "…" : extension;
    }

    /** What only changes how a surface or the light looks leaves the model's shape right. */
    private static boolean isLook(String extension) {
        return extension.startsWith("KHR_materials_") || extension.startsWith("KHR_lights_");
    }
}

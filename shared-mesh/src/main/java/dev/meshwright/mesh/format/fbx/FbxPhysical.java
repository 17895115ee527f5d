package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.PbrMaterial;
import java.util.Map;

/**
 * The physical material of 3ds Max, whose settings stand beside the plain ones: readers that know it get numbers for
 * which the plain ones have no place, others pass it over.
 */
final class FbxPhysical {

    /** By these three numbers 3ds Max knows its physical material. */
    private static final int CLASS_A = 0x3D6B1CEC;

    private static final int CLASS_B = 0xDEADC001;
    private static final int SUPER_CLASS = 3072;

    private static final String PARAMETERS = "3dsMax|Parameters|";

    /** What stands in for a texture of the plain material. */
    private static final Map<String, String> MAPS = Map.of(
            "DiffuseColor", "base_color_map",
            "TransparencyFactor", "cutout_map",
            "ShininessExponent", "roughness_map",
            "ReflectionFactor", "metalness_map",
            "NormalMap", "bump_map",
            "EmissiveColor", "emit_color_map");

    private FbxPhysical() {}

    /** Lays a texture in its place in this material too, where there is one. */
    static void connect(FbxScene scene, long texture, long material, String plain) {
        String map = MAPS.get(plain);
        if (map != null) {
            scene.connect(texture, material, PARAMETERS + map);
        }
    }

    static void write(Properties70 properties, PbrMaterial material, double alpha, double glow) {
        double[] base = material.baseColor();
        double[] emitted = material.emissive();
        PbrMaterial.Coat coat = material.coat();
        properties
                .compound("3dsMax")
                .integer("3dsMax|ClassIDa", CLASS_A)
                .integer("3dsMax|ClassIDb", CLASS_B)
                .integer("3dsMax|SuperClassID", SUPER_CLASS)
                .compound("3dsMax|Parameters")
                .single(PARAMETERS + "base_weight", 1)
                .colorAndAlpha(PARAMETERS + "base_color", base[0], base[1], base[2], 1)
                .single(PARAMETERS + "roughness", material.roughness())
                .flagged(PARAMETERS + "roughness_inv", false)
                .single(PARAMETERS + "metalness", material.metallic())
                .single(PARAMETERS + "transparency", coat.transmission())
                .single(PARAMETERS + "trans_ior", coat.ior())
                .single(PARAMETERS + "coating", coat.clearcoat())
                .single(PARAMETERS + "coat_roughness", coat.clearcoatRoughness())
                .single(PARAMETERS + "emission", material.isEmissive() ? glow : 0)
                .colorAndAlpha(PARAMETERS + "emit_color", emitted[0] / glow, emitted[1] / glow, emitted[2] / glow, 1)
                .single(PARAMETERS + "cutout", alpha)
                .single(PARAMETERS + "bump_map_amt", material.normalScale());
    }
}

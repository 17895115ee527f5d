package dev.meshwright.mesh.scene;

/**
 * A physically based material without textures, in the words of glTF 2.0 (section 3.9, metallic-roughness).
 *
 * @param name      unique in its scene
 * @param baseColor linear RGB, each 0 to 1
 * @param alpha     0 (clear) to 1 (opaque); below 1 the surface is blended
 * @param metallic  0 to 1
 * @param roughness 0 to 1
 * @param emissive  linear RGB, each 0 to 1
 * @param doubleSided whether the back of a surface is seen too
 */
public record Material(
        String name,
        Vec3 baseColor,
        double alpha,
        double metallic,
        double roughness,
        Vec3 emissive,
        boolean doubleSided) {

    public Material {
        Checks.name(name);
        Checks.unit("baseColor", baseColor);
        Checks.unit("alpha", alpha);
        Checks.unit("metallic", metallic);
        Checks.unit("roughness", roughness);
        emissive = emissive == null ? Vec3.ZERO : emissive;
        Checks.unit("emissive", emissive);
    }

    /** An opaque material that does not glow. */
    public static Material of(String name, Vec3 baseColor, double metallic, double roughness) {
        return new Material(name, baseColor, 1, metallic, roughness, Vec3.ZERO, false);
    }

    public Material named(String newName) {
        return new Material(newName, baseColor, alpha, metallic, roughness, emissive, doubleSided);
    }

    public Material colored(Vec3 newBaseColor) {
        return new Material(name, newBaseColor, alpha, metallic, roughness, emissive, doubleSided);
    }

    public Material translucent(double newAlpha) {
        return new Material(name, baseColor, newAlpha, metallic, roughness, emissive, doubleSided);
    }

    public Material glowing(Vec3 newEmissive) {
        return new Material(name, baseColor, alpha, metallic, roughness, newEmissive, doubleSided);
    }
}

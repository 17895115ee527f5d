package dev.meshwright.mesh.asset;

/**
 * A physically based material (glTF 2.0, section 5.19). Textures are null where there is none.
 *
 * @param name             as people know it; others may have the same
 * @param baseColor        linear red, green, blue, alpha, each 0 to 1; multiplied with the texture
 * @param normalScale      factor of the normal texture's x and y
 * @param occlusionStrength 0 to 1
 * @param emissive         linear red, green, blue, strength included: may be above 1
 * @param alphaCutoff      with {@link AlphaMode#MASK}: less is clear
 * @param unlit            whether light has no part in how it looks
 */
public record PbrMaterial(
        String name,
        double[] baseColor,
        TextureUse baseColorTexture,
        double metallic,
        double roughness,
        TextureUse metallicRoughnessTexture,
        TextureUse normalTexture,
        double normalScale,
        TextureUse occlusionTexture,
        double occlusionStrength,
        double[] emissive,
        TextureUse emissiveTexture,
        AlphaMode alphaMode,
        double alphaCutoff,
        boolean doubleSided,
        boolean unlit,
        Coat coat) {

    /** What alpha means. */
    public enum AlphaMode {
        /** Nothing. */
        OPAQUE,
        /** Either there or not. */
        MASK,
        /** How much covers what is behind. */
        BLEND
    }

    /**
     * What some formats can tell beyond the core (KHR_materials_ior, _clearcoat, _transmission).
     *
     * @param ior          index of refraction, 1.5 where nothing is said
     * @param clearcoat    0 to 1
     * @param clearcoatRoughness 0 to 1
     * @param transmission 0 to 1: the share of light that goes through
     */
    public record Coat(double ior, double clearcoat, double clearcoatRoughness, double transmission) {
        public static final Coat NONE = new Coat(1.5, 0, 0, 0);
    }

    public boolean isEmissive() {
        return emissive[0] > 0 || emissive[1] > 0 || emissive[2] > 0;
    }
}

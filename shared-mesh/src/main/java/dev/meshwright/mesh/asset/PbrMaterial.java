package dev.meshwright.mesh.asset;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

    /** What a surface is made of that names no material (glTF 2.0, section 3.9.6). */
    public static final PbrMaterial PLAIN = new PbrMaterial(
            "default",
            new double[] {1, 1, 1, 1},
            null,
            1,
            1,
            null,
            null,
            1,
            null,
            1,
            new double[] {0, 0, 0},
            null,
            AlphaMode.OPAQUE,
            0.5,
            false,
            false,
            Coat.NONE);

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
     * What some formats can tell beyond the core (KHR_materials_ior, _clearcoat, _transmission, _specular, _sheen,
     * _anisotropy).
     *
     * @param ior          index of refraction, 1.5 where nothing is said
     * @param clearcoat    0 to 1
     * @param clearcoatRoughness 0 to 1
     * @param transmission 0 to 1: the share of light that goes through
     * @param specular     0 to 1: how much of the mirroring that the index of refraction means there is
     * @param specularTint what that is multiplied with
     * @param sheen        what cloth throws back at its edges; black for none
     * @param sheenRoughness 0 to 1
     * @param anisotropy   0 to 1: how much longer highlights are in one direction
     * @param anisotropyRotation of that direction, radians, counter-clockwise from the tangent
     */
    public record Coat(
            double ior,
            double clearcoat,
            double clearcoatRoughness,
            double transmission,
            double specular,
            Tint specularTint,
            Tint sheen,
            double sheenRoughness,
            double anisotropy,
            double anisotropyRotation) {
        public static final Coat NONE = new Coat(1.5, 0, 0, 0, 1, Tint.WHITE, Tint.BLACK, 0, 0, 0);

        public boolean hasSheen() {
            return sheen.strength() > 0;
        }

        /** Whether it mirrors otherwise than its index of refraction means. */
        public boolean hasSpecular() {
            return specular != 1 || !specularTint.equals(Tint.WHITE);
        }
    }

    /** All its textures, the base colour's first. */
    public List<TextureUse> textures() {
        return Stream.of(baseColorTexture, metallicRoughnessTexture, normalTexture, occlusionTexture, emissiveTexture)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The same with other textures in place of its own. */
    public PbrMaterial mapped(UnaryOperator<TextureUse> change) {
        return new PbrMaterial(
                name,
                baseColor,
                mapped(baseColorTexture, change),
                metallic,
                roughness,
                mapped(metallicRoughnessTexture, change),
                mapped(normalTexture, change),
                normalScale,
                mapped(occlusionTexture, change),
                occlusionStrength,
                emissive,
                mapped(emissiveTexture, change),
                alphaMode,
                alphaCutoff,
                doubleSided,
                unlit,
                coat);
    }

    private static TextureUse mapped(TextureUse use, UnaryOperator<TextureUse> change) {
        return use == null ? null : change.apply(use);
    }

    /** How much its surface covers, 0 to 1, but for what a texture says. */
    public double opacity() {
        return switch (alphaMode) {
            case OPAQUE -> 1;
            case MASK -> baseColorTexture != null ? baseColor[3] : baseColor[3] >= alphaCutoff ? 1 : 0;
            case BLEND -> baseColor[3];
        };
    }

    /** Whether the texture of its colour or of its emission is multiplied with a colour. */
    public boolean isTinted() {
        return (baseColorTexture != null && !isWhite(baseColor)) || (emissiveTexture != null && !isWhite(emissive));
    }

    private static boolean isWhite(double[] color) {
        return color[0] == 1 && color[1] == 1 && color[2] == 1;
    }

    public boolean isEmissive() {
        return emissive[0] > 0 || emissive[1] > 0 || emissive[2] > 0;
    }
}

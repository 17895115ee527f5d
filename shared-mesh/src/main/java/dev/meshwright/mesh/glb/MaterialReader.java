package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.TextureUse;
import dev.meshwright.mesh.asset.Tint;
import java.util.List;

/** Makes materials of what a document says. Numbers out of their range are brought back into it. */
final class MaterialReader {

    private static final int CLAMP = 33_071;
    private static final int MIRROR = 33_648;
    /** More than any factor means, and still a number in single precision. */
    private static final double LARGEST = 1e9;

    private final Gltf gltf;

    MaterialReader(Gltf gltf) {
        this.gltf = gltf;
    }

    PbrMaterial read(int number) throws UnreadableGlbException {
        GltfMaterial material = gltf.materials().get(number);
        GltfMaterial.Surface surface = material.surface();
        double strength = number(material.extension("KHR_materials_emissive_strength"), "emissiveStrength", 1);
        double[] glow = numbers(material.emissiveFactor(), new double[] {0, 0, 0});
        for (int channel = 0; channel < 3; channel++) {
            glow[channel] *= Math.max(0, strength);
        }
        return new PbrMaterial(
                named(material.name(), "Material_" + number),
                numbers(surface.baseColorFactor(), new double[] {1, 1, 1, 1}),
                use(surface.baseColorTexture()),
                unit(surface.metallicFactor(), 1),
                unit(surface.roughnessFactor(), 1),
                use(surface.metallicRoughnessTexture()),
                use(material.normalTexture()),
                material.normalTexture() == null
                        ? 1
                        : finite(material.normalTexture().scale(), 1),
                use(material.occlusionTexture()),
                material.occlusionTexture() == null
                        ? 1
                        : unit(material.occlusionTexture().strength(), 1),
                glow,
                use(material.emissiveTexture()),
                alphaMode(material.alphaMode()),
                finite(material.alphaCutoff(), 0.5),
                Boolean.TRUE.equals(material.doubleSided()),
                material.extension("KHR_materials_unlit") != null,
                coat(material));
    }

    static String named(String given, String otherwise) {
        return given == null || given.isEmpty() ? otherwise : given;
    }

    private static PbrMaterial.AlphaMode alphaMode(String word) throws UnreadableGlbException {
        return switch (word == null ? "OPAQUE" : word) {
            case "OPAQUE" -> PbrMaterial.AlphaMode.OPAQUE;
            case "MASK" -> PbrMaterial.AlphaMode.MASK;
            case "BLEND" -> PbrMaterial.AlphaMode.BLEND;
            default ->
                throw new UnreadableGlbException(
                        "a material has the alpha mode '" + word + "'; OPAQUE, MASK and BLEND are known");
        };
    }

    private static PbrMaterial.Coat coat(GltfMaterial material) {
        JsonNode clearcoat = material.extension("KHR_materials_clearcoat");
        JsonNode specular = material.extension("KHR_materials_specular");
        JsonNode sheen = material.extension("KHR_materials_sheen");
        JsonNode anisotropy = material.extension("KHR_materials_anisotropy");
        return new PbrMaterial.Coat(
                number(material.extension("KHR_materials_ior"), "ior", 1.5),
                number(clearcoat, "clearcoatFactor", 0),
                number(clearcoat, "clearcoatRoughnessFactor", 0),
                number(material.extension("KHR_materials_transmission"), "transmissionFactor", 0),
                Math.clamp(number(specular, "specularFactor", 1), 0, 1),
                tint(specular, "specularColorFactor", Tint.WHITE),
                tint(sheen, "sheenColorFactor", Tint.BLACK),
                Math.clamp(number(sheen, "sheenRoughnessFactor", 0), 0, 1),
                Math.clamp(number(anisotropy, "anisotropyStrength", 0), 0, 1),
                number(anisotropy, "anisotropyRotation", 0));
    }

    private static Tint tint(JsonNode extension, String name, Tint otherwise) {
        JsonNode color = extension == null ? null : extension.get(name);
        if (color == null || color.size() != 3) {
            return otherwise;
        }
        double[] parts = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            parts[channel] = Math.max(0, finite(color.get(channel).asDouble(), 0));
        }
        return Tint.of(parts);
    }

    private TextureUse use(GltfMaterial.Use use) throws UnreadableGlbException {
        if (use == null) {
            return null;
        }
        GltfImages.Texture texture = Gltf.at(gltf.textures(), use.index(), "texture");
        Integer image = texture.image();
        if (image == null) {
            return null;
        }
        Gltf.at(gltf.images(), image, "image");
        JsonNode transform = use.extensions() == null ? null : use.extensions().get("KHR_texture_transform");
        int uvSet = (int) number(transform, "texCoord", use.texCoord() == null ? 0 : use.texCoord());
        GltfImages.Sampler sampler =
                texture.sampler() == null ? null : Gltf.at(gltf.samplers(), texture.sampler(), "sampler");
        return new TextureUse(
                image,
                Math.max(0, uvSet),
                wrap(sampler == null ? null : sampler.wrapS()),
                wrap(sampler == null ? null : sampler.wrapT()),
                pair(transform, "offset", 0),
                number(transform, "rotation", 0),
                pair(transform, "scale", 1));
    }

    private static TextureUse.Wrap wrap(Integer code) {
        if (code == null) {
            return TextureUse.Wrap.REPEAT;
        }
        return switch (code) {
            case CLAMP -> TextureUse.Wrap.CLAMP;
            case MIRROR -> TextureUse.Wrap.MIRROR;
            default -> TextureUse.Wrap.REPEAT;
        };
    }

    private static double[] pair(JsonNode extension, String name, double otherwise) {
        JsonNode pair = extension == null ? null : extension.get(name);
        return pair == null || pair.size() != 2
                ? new double[] {otherwise, otherwise}
                : new double[] {
                    finite(pair.get(0).asDouble(), otherwise),
                    finite(pair.get(1).asDouble(), otherwise)
                };
    }

    private static double number(JsonNode extension, String name, double otherwise) {
        JsonNode value = extension == null ? null : extension.get(name);
        return value != null && value.isNumber() ? finite(value.doubleValue(), otherwise) : otherwise;
    }

    private static double finite(Double value, double otherwise) {
        return value == null || !Double.isFinite(value) ? otherwise : Math.clamp(value, -LARGEST, LARGEST);
    }

    private static double unit(Double value, double otherwise) {
        return Math.clamp(finite(value, otherwise), 0, 1);
    }

    private static double[] numbers(List<Double> given, double[] otherwise) {
        if (given == null || given.size() != otherwise.length || given.contains(null)) {
            return otherwise;
        }
        return given.stream().mapToDouble(value -> unit(value, 0)).toArray();
    }
}

package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.TextureUse;
import dev.meshwright.mesh.format.Channels;
import dev.meshwright.mesh.format.GreyImages;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.PlainImages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Materials with the settings of Phong ones, whose numbers readers turn back: shininess is roughness, reflection is
 * metallic. They are of no shading model that FBX names, since only then readers look at the physical settings too.
 */
final class FbxMaterials {

    private static final double[] BLACK = {0, 0, 0};
    private static final double[] WHITE = {1, 1, 1};

    private final FbxScene scene;
    private final Asset asset;
    private final PlainImages images;
    private final GreyImages greys;
    private final Map<String, Long> videos = new HashMap<>();
    private final long[] ids;
    private long plain;

    FbxMaterials(FbxScene scene, Asset asset, Losses losses) {
        this.scene = scene;
        this.asset = asset;
        this.images = new PlainImages(asset, losses);
        this.greys = new GreyImages(asset, losses);
        this.ids = new long[asset.materials().size()];
    }

    void write() {
        for (int number = 0; number < ids.length; number++) {
            ids[number] = write(asset.materials().get(number));
        }
    }

    /** The id of one of the asset's materials. */
    long id(int material) {
        return ids[material];
    }

    /** The id of what glTF takes where no material is named (glTF 2.0, section 3.9.6). */
    long plain() {
        if (plain == 0) {
            plain = write(PbrMaterial.PLAIN);
        }
        return plain;
    }

    private long write(PbrMaterial material) {
        long id = scene.newId();
        FbxNode node = scene.object("Material", id, material.name(), "")
                .with("Version", 102)
                .with("ShadingModel", "unknown")
                .with("MultiLayer", 0);
        double alpha = material.opacity();
        double smooth = (1 - material.roughness()) * 10;
        double glow =
                Math.max(1, Math.max(material.emissive()[0], Math.max(material.emissive()[1], material.emissive()[2])));
        Properties70 properties = new Properties70(node);
        properties
                .color("DiffuseColor", material.baseColor())
                .number("DiffuseFactor", 1)
                .color("AmbientColor", BLACK)
                .number("AmbientFactor", 0)
                .color("EmissiveColor", divided(material.emissive(), glow))
                .number("EmissiveFactor", material.isEmissive() ? glow : 0)
                .color("SpecularColor", WHITE)
                .number("SpecularFactor", 0.25 * material.coat().specular())
                .number("Shininess", smooth * smooth)
                .number("ShininessExponent", smooth * smooth)
                .color("ReflectionColor", WHITE)
                .number("ReflectionFactor", material.metallic())
                .color("TransparentColor", WHITE)
                .number("TransparencyFactor", 1 - alpha)
                .number("Opacity", alpha);
        if (material.normalTexture() != null) {
            properties.number("BumpFactor", material.normalScale());
        }
        FbxPhysical.write(properties, material, alpha, glow);
        textures(material, id);
        return id;
    }

    private static double[] divided(double[] color, double by) {
        return new double[] {color[0] / by, color[1] / by, color[2] / by};
    }

    private void textures(PbrMaterial material, long id) {
        TextureUse color = material.baseColorTexture();
        TextureUse surface = material.metallicRoughnessTexture();
        if (material.alphaMode() == PbrMaterial.AlphaMode.OPAQUE) {
            opaque(color, id, "DiffuseColor");
        } else if (color != null) {
            images.of(color.image()).ifPresent(image -> texture(color, image, id, "DiffuseColor"));
            channel(color, Channels.Channel.ALPHA, material.opacity(), "alpha", id, "TransparencyFactor");
        }
        channel(surface, Channels.Channel.GREEN, material.roughness(), "roughness", id, "ShininessExponent");
        channel(surface, Channels.Channel.BLUE, material.metallic(), "metallic", id, "ReflectionFactor");
        opaque(material.normalTexture(), id, "NormalMap");
        opaque(material.emissiveTexture(), id, "EmissiveColor");
        opaque(material.occlusionTexture(), id, "Maya|TEX_ao_map");
    }

    private void opaque(TextureUse use, long material, String property) {
        if (use != null) {
            images.opaque(use.image()).ifPresent(image -> texture(use, image, material, property));
        }
    }

    private void channel(
            TextureUse use, Channels.Channel channel, double factor, String what, long material, String property) {
        if (use == null) {
            return;
        }
        Optional<ImageFile> grey = greys.of(use.image(), channel, factor, what);
        if (grey.isPresent()) {
            texture(use, grey.get(), material, property);
        }
    }

    private void texture(TextureUse use, ImageFile image, long material, String property) {
        long id = scene.newId();
        FbxNode texture = scene.object("Texture", id, image.name(), "")
                .with("Type", "TextureVideoClip")
                .with("Version", 202)
                .with("TextureName", image.name() + "\0\u0001Texture")
                .with("Media", image.name() + "\0\u0001Video")
                .with("FileName", "textures/" + image.fileName())
                .with("RelativeFilename", "textures/" + image.fileName());
        new Properties70(texture)
                .text("UVSet", FbxGeometry.uvSetName(use.uvSet()))
                .choice("WrapModeU", use.wrapU() == TextureUse.Wrap.CLAMP ? 1 : 0)
                .choice("WrapModeV", use.wrapV() == TextureUse.Wrap.CLAMP ? 1 : 0)
                .flag("UseMaterial", true);
        scene.connect(id, material, property);
        FbxPhysical.connect(scene, id, material, property);
        scene.connect(video(image), id);
    }

    private long video(ImageFile image) {
        return videos.computeIfAbsent(image.name(), name -> {
            long id = scene.newId();
            FbxNode video = scene.object("Video", id, image.name(), "Clip").with("Type", "Clip");
            new Properties70(video).path("Path", "textures/" + image.fileName());
            video.with("UseMipMap", 0)
                    .with("Filename", "textures/" + image.fileName())
                    .with("RelativeFilename", "textures/" + image.fileName())
                    .with("Content", FbxValue.of(image.bytes()));
            return id;
        });
    }
}

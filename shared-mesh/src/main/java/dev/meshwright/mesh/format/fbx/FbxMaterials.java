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

/** Materials as Phong ones whose numbers readers turn back: shininess is roughness, reflection is metallic. */
final class FbxMaterials {

    private static final double[] BLACK = {0, 0, 0};
    private static final double[] WHITE = {1, 1, 1};

    private final FbxScene scene;
    private final Asset asset;
    private final Losses losses;
    private final PlainImages images;
    private final GreyImages greys;
    private final Map<String, Long> videos = new HashMap<>();

    FbxMaterials(FbxScene scene, Asset asset, Losses losses) {
        this.scene = scene;
        this.asset = asset;
        this.losses = losses;
        this.images = new PlainImages(asset, losses);
        this.greys = new GreyImages(asset, losses);
    }

    /** The ids, in the asset's order. */
    long[] write() {
        long[] ids = new long[asset.materials().size()];
        for (int number = 0; number < ids.length; number++) {
            ids[number] = write(asset.materials().get(number));
        }
        return ids;
    }

    private long write(PbrMaterial material) {
        long id = scene.newId();
        FbxNode node = scene.object("Material", id, material.name(), "")
                .with("Version", 102)
                .with("ShadingModel", "phong")
                .with("MultiLayer", 0);
        double alpha = material.alphaMode() == PbrMaterial.AlphaMode.OPAQUE ? 1 : material.baseColor()[3];
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
                .number("SpecularFactor", 0.25)
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
        textures(material, id);
        tell(material);
        return id;
    }

    private static double[] divided(double[] color, double by) {
        return new double[] {color[0] / by, color[1] / by, color[2] / by};
    }

    private void textures(PbrMaterial material, long id) {
        whole(material.baseColorTexture(), id, "DiffuseColor");
        if (material.alphaMode() != PbrMaterial.AlphaMode.OPAQUE) {
            channel(material.baseColorTexture(), Channels.Channel.ALPHA, "alpha", id, "TransparencyFactor");
        }
        channel(material.metallicRoughnessTexture(), Channels.Channel.GREEN, "roughness", id, "ShininessExponent");
        channel(material.metallicRoughnessTexture(), Channels.Channel.BLUE, "metallic", id, "ReflectionFactor");
        whole(material.normalTexture(), id, "NormalMap");
        whole(material.emissiveTexture(), id, "EmissiveColor");
    }

    private void whole(TextureUse use, long material, String property) {
        if (use != null) {
            images.of(use.image()).ifPresent(image -> texture(use, image, material, property));
        }
    }

    private void channel(TextureUse use, Channels.Channel channel, String what, long material, String property) {
        if (use == null) {
            return;
        }
        Optional<ImageFile> grey = greys.of(use.image(), channel, what);
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
                .vector("Translation", use.offset()[0], 1 - use.scale()[1] - use.offset()[1], 0)
                .vector("Rotation", 0, 0, Math.toDegrees(use.rotation()))
                .vector("Scaling", use.scale()[0], use.scale()[1], 1)
                .flag("UseMaterial", true);
        scene.connect(id, material, property);
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

    private void tell(PbrMaterial material) {
        if (material.occlusionTexture() != null) {
            losses.add("FBX holds no ambient occlusion: its textures are left out.");
        }
        if (material.alphaMode() == PbrMaterial.AlphaMode.MASK) {
            losses.add("FBX holds no alpha cutoff: masked materials are blended.");
        }
        if (material.doubleSided()) {
            losses.add("FBX does not say which surfaces are seen from both sides.");
        }
        if (material.unlit()) {
            losses.add("FBX holds no unlit materials: they are written as lit ones.");
        }
        if (!material.coat().equals(PbrMaterial.Coat.NONE)) {
            losses.add("FBX holds no clear coat, transmission or index of refraction: they are left out.");
        }
    }
}

package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.TextureUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the images take that are not written as they are: those of kinds that other formats don't know, and single
 * channels. They are unpacked one after another; what comes of each is kept until the file is written.
 */
final class PictureWeight {

    /** Packed values that can't be packed, and the same once more in a file. */
    private static final int BYTES_OF_A_GREY_PIXEL = 3;

    private static final int BYTES_OF_A_COLOR = 3;

    private final Asset asset;
    private final Map<Integer, ImageNeeds> known = new HashMap<>();
    private final Set<String> counted = new HashSet<>();
    private long kept;
    private long most;

    private PictureWeight(Asset asset) {
        this.asset = asset;
    }

    /** Of the one that takes most to be unpacked. */
    static long largest(Asset asset) {
        PictureWeight weight = new PictureWeight(asset);
        for (PbrMaterial material : asset.materials()) {
            material.textures()
                    .forEach(use -> weight.add(0, weight.needs(use.image()).whole()));
        }
        return weight.most;
    }

    /** Of images in kinds that not all readers know, which become PNG. */
    static long ofImages(Asset asset) {
        PictureWeight weight = new PictureWeight(asset);
        asset.materials().forEach(weight::images);
        return weight.kept + weight.most;
    }

    /** The same, and of roughness, metallic and alpha as images of their own. */
    static long ofImagesAndChannels(Asset asset) {
        PictureWeight weight = new PictureWeight(asset);
        for (PbrMaterial material : asset.materials()) {
            weight.images(material);
            weight.channel(material.metallicRoughnessTexture(), Channels.Channel.GREEN, material.roughness());
            weight.channel(material.metallicRoughnessTexture(), Channels.Channel.BLUE, material.metallic());
            if (material.alphaMode() != PbrMaterial.AlphaMode.OPAQUE) {
                weight.channel(material.baseColorTexture(), Channels.Channel.ALPHA, material.opacity());
            }
        }
        return weight.kept + weight.most;
    }

    private void images(PbrMaterial material) {
        for (TextureUse use : material.textures()) {
            ImageFile image = asset.images().get(use.image());
            if (!PlainImages.isPlain(image) && counted.add(use.image() + " whole")) {
                ImageNeeds needs = needs(use.image());
                add(needs.unpacked(), needs.whole());
            }
            boolean hasMeaning =
                    use.equals(material.baseColorTexture()) && material.alphaMode() != PbrMaterial.AlphaMode.OPAQUE;
            if (!hasMeaning && PlainImages.mayHaveAlpha(image) && counted.add(use.image() + " opaque")) {
                ImageNeeds needs = needs(use.image());
                add(BYTES_OF_A_COLOR * needs.pixels(), needs.whole() + 2 * BYTES_OF_A_COLOR * needs.pixels());
            }
        }
    }

    /** Each factor makes an image of its own. */
    private void channel(TextureUse use, Channels.Channel channel, double factor) {
        if (use != null && counted.add(use.image() + " " + channel + " " + factor)) {
            ImageNeeds needs = needs(use.image());
            add(needs.pixels(), needs.whole() + BYTES_OF_A_GREY_PIXEL * needs.pixels());
        }
    }

    private void add(long result, long whileMaking) {
        kept += result;
        most = Math.max(most, whileMaking);
    }

    private ImageNeeds needs(int image) {
        return known.computeIfAbsent(
                image, number -> ImageDecoder.needs(asset.images().get(number)));
    }
}

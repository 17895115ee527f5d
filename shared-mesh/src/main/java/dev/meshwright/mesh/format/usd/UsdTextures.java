package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.PlainImages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The images that materials use, as files of the package; those that USD viewers don't know become PNG. */
final class UsdTextures {

    private final PlainImages images;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    UsdTextures(Asset asset, Losses losses) {
        this.images = new PlainImages(asset, losses);
    }

    Map<String, byte[]> files() {
        return files;
    }

    /**
     * Where an image lies; empty when it can't be shown.
     *
     * @param hasMeaning whether its alpha means anything
     */
    Optional<String> path(int number, boolean hasMeaning) {
        return (hasMeaning ? images.of(number) : images.opaque(number)).map(image -> {
            String path = "textures/" + image.fileName();
            files.putIfAbsent(path, image.bytes());
            return path;
        });
    }
}

package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.format.Losses;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The images that materials use, as files of the package; those that USD viewers don't know become PNG. */
final class UsdTextures {

    private final Asset asset;
    private final Losses losses;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    UsdTextures(Asset asset, Losses losses) {
        this.asset = asset;
        this.losses = losses;
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** Where an image lies; empty when it can't be shown. */
    Optional<String> path(int number) {
        ImageFile image = asset.images().get(number);
        Optional<ImageFile> fit = fit(image);
        if (fit.isEmpty()) {
            losses.add("The image '" + image.name() + "' (" + image.mediaType() + ") can't be read: it is left out.");
            return Optional.empty();
        }
        String path = "textures/" + fit.get().fileName();
        files.putIfAbsent(path, fit.get().bytes());
        return Optional.of(path);
    }

    private static Optional<ImageFile> fit(ImageFile image) {
        if (image.mediaType().equals("image/png") || image.mediaType().equals("image/jpeg")) {
            return Optional.of(image);
        }
        try {
            BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(image.bytes()));
            if (pixels == null) {
                return Optional.empty();
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(pixels, "png", png);
            return Optional.of(new ImageFile(image.name(), "image/png", png.toByteArray()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

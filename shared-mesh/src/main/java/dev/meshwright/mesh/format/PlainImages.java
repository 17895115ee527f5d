package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.ImageFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The images of an asset as every reader of other formats knows them: PNG and JPEG as they are, others as PNG. */
public final class PlainImages {

    private final Asset asset;
    private final Losses losses;
    private final Map<Integer, Optional<ImageFile>> known = new HashMap<>();

    public PlainImages(Asset asset, Losses losses) {
        this.asset = asset;
        this.losses = losses;
    }

    /** Empty where an image can't be read; then this is told. */
    public Optional<ImageFile> of(int number) {
        return known.computeIfAbsent(number, _ -> plain(asset.images().get(number)));
    }

    static boolean isPlain(ImageFile image) {
        return image.mediaType().equals("image/png") || image.mediaType().equals("image/jpeg");
    }

    private Optional<ImageFile> plain(ImageFile image) {
        if (isPlain(image)) {
            return Optional.of(image);
        }
        Optional<ImageFile> png = Pixels.of(image).map(pixels -> Pixels.png(pixels, image.name()));
        if (png.isEmpty()) {
            losses.add("The image '" + image.name() + "' (" + image.mediaType() + ") can't be read: it is left out.");
        }
        return png;
    }
}

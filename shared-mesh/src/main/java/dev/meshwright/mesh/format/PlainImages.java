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
    private final Map<Integer, Optional<ImageFile>> opaque = new HashMap<>();

    public PlainImages(Asset asset, Losses losses) {
        this.asset = asset;
        this.losses = losses;
    }

    /** Empty where an image can't be read; then this is told. */
    public Optional<ImageFile> of(int number) {
        return known.computeIfAbsent(number, _ -> plain(asset.images().get(number)));
    }

    /**
     * The image for where its alpha means nothing (glTF 2.0, section 3.9.4): readers of other formats take any alpha that
     * they find for something, so that the image is made anew where it has some.
     */
    public Optional<ImageFile> opaque(int number) {
        return opaque.computeIfAbsent(number, _ -> of(number).map(this::opaque));
    }

    static boolean isPlain(ImageFile image) {
        return image.mediaType().equals("image/png") || image.mediaType().equals("image/jpeg");
    }

    static boolean mayHaveAlpha(ImageFile image) {
        return image.mediaType().equals("image/png") && AlphaInPng.mayBeThere(image.bytes());
    }

    private ImageFile opaque(ImageFile image) {
        if (!mayHaveAlpha(image)) {
            return image;
        }
        Optional<Channels> translucent = Channels.of(image).filter(Channels::isTranslucent);
        if (translucent.isEmpty()) {
            return image;
        }
        losses.add("Of textures whose alpha means nothing it is left out, since readers would take it for something: '"
                + image.name() + "'.");
        return translucent.get().colors(free(image.name() + "_opaque"));
    }

    private String free(String wanted) {
        String name = wanted;
        while (isTaken(name)) {
            name += "_";
        }
        return name;
    }

    private boolean isTaken(String name) {
        return asset.images().stream().anyMatch(image -> image.name().equalsIgnoreCase(name));
    }

    private Optional<ImageFile> plain(ImageFile image) {
        if (isPlain(image)) {
            return Optional.of(image);
        }
        Optional<ImageFile> png = ImageDecoder.decode(image).map(pixels -> ImageDecoder.png(pixels, image.name()));
        if (png.isEmpty()) {
            losses.add("The image '" + image.name() + "' (" + image.mediaType() + ") can't be read: it is left out.");
        }
        return png;
    }
}

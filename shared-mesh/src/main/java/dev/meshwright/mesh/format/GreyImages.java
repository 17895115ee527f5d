package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.format.Channels.Channel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The grey images that a file needs: each channel of an image is taken out once, however many materials use it. */
public final class GreyImages {

    private final Asset asset;
    private final Losses losses;
    private final Map<Key, Optional<ImageFile>> made = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int unpackedOf = -1;
    private Optional<Channels> unpacked = Optional.empty();

    public GreyImages(Asset asset, Losses losses) {
        this.asset = asset;
        this.losses = losses;
        asset.images().forEach(image -> taken.add(image.name().toLowerCase(Locale.ROOT)));
    }

    private record Key(int image, Channel channel, double factor) {}

    /**
     * A channel of an image as one of its own.
     *
     * @param factor 0 to 1: readers of most formats take an image in place of a number, and don't multiply the two
     * @param what   what it means, for its name
     * @return empty when the image can't be read; then that is a loss
     */
    public Optional<ImageFile> of(int image, Channel channel, double factor, String what) {
        return made.computeIfAbsent(new Key(image, channel, factor), key -> make(key, what));
    }

    private Optional<ImageFile> make(Key key, String what) {
        int number = key.image();
        ImageFile image = asset.images().get(number);
        if (unpackedOf != number) {
            unpackedOf = number;
            // The one before is let go first: two large ones at a time may be too much.
            unpacked = Optional.empty();
            unpacked = Channels.of(image);
        }
        if (unpacked.isEmpty()) {
            losses.add("The image '" + image.name() + "' (" + image.mediaType() + ") can't be taken apart: its " + what
                    + " is left out.");
            return Optional.empty();
        }
        String name = image.name() + "_" + what;
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name += "_";
        }
        return Optional.of(unpacked.get().grey(key.channel(), key.factor(), name));
    }
}

package dev.meshwright.generation.engine.image;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What reference images tell about a thing: the colours of all of them, the outline of the first.
 *
 * @param swatches   largest share first, at least one
 * @param silhouette null when the thing can't be told from its background
 */
public record Reference(List<Swatch> swatches, Silhouette silhouette) {

    public Reference {
        swatches = List.copyOf(swatches);
    }

    /** Empty when there are no images, or all that they show is clear. */
    public static Optional<Reference> of(List<BufferedImage> images) {
        Swatches swatches = new Swatches();
        Silhouette silhouette = null;
        for (int index = 0; index < images.size(); index++) {
            Foreground foreground = Foreground.of(Pixels.of(images.get(index)));
            swatches.add(foreground);
            if (index == 0 && foreground.found()) {
                silhouette =
                        Silhouette.of(foreground.mask(), foreground.pixels().width());
            }
        }
        List<Swatch> found = swatches.found();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Reference(found, silhouette));
    }

    /** What was found, for people. */
    public String words() {
        String colours = swatches.stream().map(Swatch::words).collect(Collectors.joining(", "));
        String outline = silhouette == null
                ? "; what it shows can't be told from its background, so it says nothing about proportions"
                : "; the thing is " + silhouette.words();
        return colours + outline;
    }
}

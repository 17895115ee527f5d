package dev.meshwright.mesh.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.format.Channels.Channel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GreyImagesTest {

    private final Losses losses = new Losses();

    @Test
    void takesAChannelOutOnce() throws IOException {
        GreyImages greys = new GreyImages(asset(image("wood")), losses);

        ImageFile first = greys.of(0, Channel.GREEN, 1, "roughness").orElseThrow();

        assertThat(greys.of(0, Channel.GREEN, 1, "roughness").orElseThrow()).isSameAs(first);
        assertThat(first.name()).isEqualTo("wood_roughness");
    }

    @Test
    void givesNoNameTwice() throws IOException {
        GreyImages greys = new GreyImages(asset(image("wood"), image("Wood_Roughness")), losses);

        assertThat(greys.of(0, Channel.GREEN, 1, "roughness").orElseThrow().name())
                .isEqualTo("wood_roughness_");
    }

    @Test
    void tellsOfImagesThatCannotBeRead() {
        GreyImages greys = new GreyImages(asset(new ImageFile("wood", "image/ktx2", new byte[9])), losses);

        assertThat(greys.of(0, Channel.GREEN, 1, "roughness")).isEmpty();
        assertThat(losses.sentences())
                .containsExactly("The image 'wood' (image/ktx2) can't be taken apart: its roughness is left out.");
    }

    private static ImageFile image(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ImageFile(name, "image/png", bytes.toByteArray());
    }

    private static Asset asset(ImageFile... images) {
        return new Asset("asset", List.of(), List.of(), List.of(), List.of(), List.of(images), List.of(), List.of());
    }
}

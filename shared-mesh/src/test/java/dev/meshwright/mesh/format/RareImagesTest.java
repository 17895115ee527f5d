package dev.meshwright.mesh.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Placement;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.TextureUse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Textures in formats that hardly any reader of FBX, OBJ or USDZ knows. */
class RareImagesTest {

    private static final byte[] KTX2 = {(byte) 0xAB, 'K', 'T', 'X', ' ', '2', '0', (byte) 0xBB, 13, 10, 26, 10};

    private static ImageFile webp(String name) throws IOException {
        try (InputStream file = RareImagesTest.class.getResourceAsStream("/images/" + name)) {
            return new ImageFile("skin", "image/webp", file.readAllBytes());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelFormat.class,
            names = {"FBX", "OBJ", "USDZ"})
    void webpBecomesPng(ModelFormat format) throws IOException {
        Losses losses = new Losses();

        byte[] written = write(format, webp("lossy.webp"), losses);

        String text = new String(written, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("skin.png", "IHDR").doesNotContain("skin.webp", "WEBPVP8");
        assertThat(losses.sentences()).noneMatch(sentence -> sentence.contains("skin"));
    }

    @Test
    void thePngShowsTheSamePixels() throws IOException {
        Asset asset = asset(webp("lossless-alpha.webp"));

        ImageFile png = new PlainImages(asset, new Losses()).of(0).orElseThrow();

        BufferedImage expected = ImageDecoder.decode(asset.images().getFirst()).orElseThrow();
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(png.bytes()));
        assertThat(png.fileName()).isEqualTo("skin.png");
        assertThat(pixels.getWidth()).isEqualTo(expected.getWidth()).isGreaterThan(1);
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        assertThat(pixels.getRGB(0, 0, width, height, null, 0, width))
                .isEqualTo(expected.getRGB(0, 0, width, height, null, 0, width));
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelFormat.class,
            names = {"FBX", "OBJ", "USDZ"})
    void whatCanNotBeReadIsTold(ModelFormat format) throws IOException {
        Losses losses = new Losses();

        byte[] written = write(format, new ImageFile("skin", "image/ktx2", KTX2), losses);

        assertThat(new String(written, StandardCharsets.ISO_8859_1)).doesNotContain("skin.");
        assertThat(losses.sentences()).contains("The image 'skin' (image/ktx2) can't be read: it is left out.");
    }

    @Test
    void imagesThatUnpackToTooMuchAreNotRead() {
        ImageFile bomb = new ImageFile("bomb", "image/bmp", hugePng());

        assertThat(ImageDecoder.decode(bomb)).isEmpty();
    }

    /** The header of 100,000 by 100,000 pixels, and nothing more. */
    private static byte[] hugePng() {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(100_000)
                .putInt(100_000)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(header);
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(header)
                .putInt((int) checksum.getValue())
                .array();
    }

    private static byte[] write(ModelFormat format, ImageFile image, Losses losses) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().write(asset(image), out, losses);
        return out.toByteArray();
    }

    private static Asset asset(ImageFile image) {
        PbrMaterial material = new PbrMaterial(
                "Paint",
                new double[] {1, 1, 1, 1},
                TextureUse.of(0),
                0,
                1,
                null,
                null,
                1,
                null,
                1,
                new double[] {0, 0, 0},
                null,
                PbrMaterial.AlphaMode.OPAQUE,
                0.5,
                false,
                false,
                PbrMaterial.Coat.NONE);
        Primitive triangle = new Primitive(
                new float[] {0, 0, 0, 1, 0, 0, 0, 1, 0},
                new float[] {0, 0, 1, 0, 0, 1, 0, 0, 1},
                null,
                List.of(new float[] {0, 0, 1, 0, 0, 1}),
                null,
                new int[] {0, 1, 2},
                0,
                null,
                null,
                List.of());
        return new Asset(
                "Triangle",
                List.of(new Node("Triangle", -1, List.of(), Placement.IDENTITY, 0, -1, null)),
                List.of(0),
                List.of(new Mesh("Triangle", List.of(triangle), List.of(), new float[0])),
                List.of(material),
                List.of(image),
                List.of(),
                List.of());
    }
}

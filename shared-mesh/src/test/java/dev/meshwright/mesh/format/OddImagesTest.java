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
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Images of every kind that PNG and JPEG know, compared pixel by pixel with what lies in the written files. */
class OddImagesTest {

    private static final List<ModelFormat> WITH_IMAGES = List.of(ModelFormat.FBX, ModelFormat.OBJ, ModelFormat.USDZ);

    static List<Arguments> everyKindInEveryFormat() {
        List<Arguments> all = new ArrayList<>();
        for (OddPng png : OddPng.values()) {
            WITH_IMAGES.forEach(format -> all.add(Arguments.of(png, format)));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryFormat")
    void opaqueSurfacesShowTheColours(OddPng png, ModelFormat format) throws IOException {
        Losses losses = new Losses();

        byte[] written = write(format, png.file(), PbrMaterial.AlphaMode.OPAQUE, false, losses);

        if (png.hasAlpha()) {
            assertThat(pictures(written)).anyMatch(seen -> isSame(seen, png, 3));
            assertThat(losses.sentences()).anyMatch(sentence -> sentence.contains("alpha means nothing"));
        } else {
            assertThat(holds(written, png.file())).isTrue();
            assertThat(losses.sentences()).noneMatch(sentence -> sentence.contains("alpha means nothing"));
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryFormat")
    void translucentSurfacesKeepTheVeryImage(OddPng png, ModelFormat format) throws IOException {
        byte[] written = write(format, png.file(), PbrMaterial.AlphaMode.BLEND, false, new Losses());

        assertThat(holds(written, png.file())).isTrue();
        if (format == ModelFormat.FBX || format == ModelFormat.OBJ) {
            assertThat(pictures(written)).anyMatch(seen -> isChannel(seen, png, 3));
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryFormat")
    void roughnessAndMetallicAreTheChannelsAsTheyLie(OddPng png, ModelFormat format) throws IOException {
        byte[] written = write(format, png.file(), PbrMaterial.AlphaMode.OPAQUE, true, new Losses());

        if (format == ModelFormat.USDZ) {
            assertThat(holds(written, png.file()) || pictures(written).stream().anyMatch(seen -> isSame(seen, png, 3)))
                    .isTrue();
        } else {
            assertThat(pictures(written)).anyMatch(seen -> isChannel(seen, png, 1));
            assertThat(pictures(written)).anyMatch(seen -> isChannel(seen, png, 2));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelFormat.class,
            names = {"FBX", "OBJ", "USDZ"})
    void jpegsOfFourInksStayAsTheyAre(ModelFormat format) throws IOException {
        byte[] jpeg = jpegOfFourBands();

        byte[] written = write(format, jpeg, PbrMaterial.AlphaMode.OPAQUE, false, new Losses());

        assertThat(holds(written, jpeg)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ModelFormat.class,
            names = {"FBX", "OBJ"})
    void jpegsOfFourInksThatHaveToBeTakenApartAreTold(ModelFormat format) throws IOException {
        Losses unmarked = new Losses();
        Losses marked = new Losses();

        write(format, jpegOfFourBands(), PbrMaterial.AlphaMode.OPAQUE, true, unmarked);
        write(format, markedAsInks(jpegOfFourBands()), PbrMaterial.AlphaMode.OPAQUE, true, marked);

        assertThat(unmarked.sentences()).anyMatch(sentence -> sentence.contains("can't be taken apart"));
        assertThat(marked.sentences()).anyMatch(sentence -> sentence.contains("can't be taken apart"));
    }

    /** As Photoshop writes them. */
    private static byte[] markedAsInks(byte[] jpeg) {
        byte[] marker = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return ByteBuffer.allocate(jpeg.length + marker.length)
                .put(jpeg, 0, 2)
                .put(marker)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] jpegOfFourBands() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            Raster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
            writer.write(new IIOImage(raster, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean isSame(BufferedImage seen, OddPng png, int bands) {
        boolean isSame = seen.getRaster().getNumBands() == bands;
        for (int band = 0; isSame && band < bands; band++) {
            isSame = samples(seen, band).equals(png.expected(band));
        }
        return isSame;
    }

    private static boolean isChannel(BufferedImage seen, OddPng png, int channel) {
        return seen.getRaster().getNumBands() == 1 && samples(seen, 0).equals(png.expected(channel));
    }

    private static List<Integer> samples(BufferedImage image, int band) {
        List<Integer> samples = new ArrayList<>();
        for (int x = 0; x < image.getWidth(); x++) {
            samples.add(image.getRaster().getSample(x, 0, band));
        }
        return samples;
    }

    /** Images lie uncompressed in all three. */
    private static boolean holds(byte[] file, byte[] image) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(new String(image, StandardCharsets.ISO_8859_1));
    }

    private static List<BufferedImage> pictures(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<BufferedImage> pictures = new ArrayList<>();
        for (int at = text.indexOf("\u0089PNG"); at >= 0; at = text.indexOf("\u0089PNG", at + 1)) {
            pictures.add(ImageIO.read(new ByteArrayInputStream(file, at, file.length - at)));
        }
        return pictures;
    }

    private static byte[] write(
            ModelFormat format, byte[] image, PbrMaterial.AlphaMode alphaMode, boolean isPacked, Losses losses)
            throws IOException {
        boolean isJpeg = ByteBuffer.wrap(image).getShort() == (short) 0xFFD8;
        ImageFile file = new ImageFile("odd", isJpeg ? "image/jpeg" : "image/png", image);
        PbrMaterial material = new PbrMaterial(
                "Odd",
                new double[] {1, 1, 1, 1},
                isPacked ? null : TextureUse.of(0),
                1,
                1,
                isPacked ? TextureUse.of(0) : null,
                null,
                1,
                null,
                1,
                new double[] {0, 0, 0},
                null,
                alphaMode,
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
        Asset asset = new Asset(
                "Triangle",
                List.of(new Node("Triangle", -1, List.of(), Placement.IDENTITY, 0, -1, null)),
                List.of(0),
                List.of(new Mesh("Triangle", List.of(triangle), List.of(), new float[0])),
                List.of(material),
                List.of(file),
                List.of(),
                List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.writer().write(asset, out, losses);
        return out.toByteArray();
    }
}

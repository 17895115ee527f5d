package dev.meshwright.shared.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

    @ParameterizedTest
    @CsvSource({
        "alpha.png, PNG",
        "palette.png, PNG",
        "baseline.jpg, JPEG",
        "progressive.jpg, JPEG",
        "grey.jpg, JPEG",
        "lossy.webp, WEBP",
        "lossy-alpha.webp, WEBP",
        "lossless-alpha.webp, WEBP",
        "cmyk.jpg, JPEG",
    })
    void tellsKindAndSizeByTheContent(String file, ImageFormat format) throws Exception {
        // When
        ImageFacts facts = Images.check(read(file));

        // Then
        assertThat(facts).isEqualTo(new ImageFacts(format, 64, 48));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alpha.png", "palette.png", "baseline.jpg", "progressive.jpg", "lossy.webp"})
    void decodesThePictureThatIsThere(String file) throws Exception {
        // When
        BufferedImage picture = Images.decode(read(file), 1_000);

        // Then
        Color red = new Color(picture.getRGB(16, 24));
        assertThat(red.getRed()).isCloseTo(200, within(32));
        assertThat(red.getGreen()).isCloseTo(30, within(32));
        assertThat(red.getBlue()).isCloseTo(40, within(32));
    }

    /** Java takes grey for light, and would make it 0xbc. */
    @Test
    void leavesGreyWithTransparencyAsItIs() throws Exception {
        // Given
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(row)) {
            packed.write(new byte[] {0, (byte) 0x80, 0x40});
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        writeChunk(png, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 4, 0, 0, 0});
        writeChunk(png, "IDAT", row.toByteArray());
        writeChunk(png, "IEND", new byte[0]);

        // When
        BufferedImage picture = Images.decode(png.toByteArray(), 10);

        // Then
        assertThat(Integer.toHexString(picture.getRGB(0, 0))).isEqualTo("40808080");
    }

    @Test
    void decodesNoLargerThanIsWanted() throws Exception {
        // When
        BufferedImage picture = Images.decode(read("lossy.webp"), 20);

        // Then
        assertThat(picture.getWidth()).isEqualTo(16);
        assertThat(picture.getHeight()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alpha.png",
                "palette.png",
                "baseline.jpg",
                "progressive.jpg",
                "lossy.webp",
                "lossy-alpha.webp",
                "lossless-alpha.webp",
            })
    void refusesAFileOfWhichAnyPartOfThePictureIsMissing(String file) throws IOException {
        byte[] whole = read(file);
        // The last bytes are checksums and marks, after the last pixel.
        for (int left = 0; left < whole.length - 24; left += 7) {
            int length = left;
            assertThatThrownBy(() -> Images.check(Arrays.copyOf(whole, length)))
                    .as("%s cut to %d of %d bytes", file, length, whole.length)
                    .isInstanceOf(ImageException.class);
        }
    }

    @Test
    void refusesDamageWithAReasonWhereverItIs() throws IOException {
        for (String file : new String[] {"alpha.png", "progressive.jpg", "lossy.webp", "lossless-alpha.webp"}) {
            byte[] whole = read(file);
            for (int at = 0; at < whole.length; at++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= 0x55;
                // Much damage can't be seen, such as another colour; none may come out as anything but a reason.
                try {
                    Images.check(damaged);
                } catch (ImageException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "GIF89a, a GIF",
        "PK\u0003\u0004 and so on, a zip archive",
        "%PDF-1.7, a PDF",
        "<svg xmlns='x'/>, markup",
        "just words, not an image",
    })
    void saysWhatTheContentIsInstead(String content, String words) {
        assertThatThrownBy(() -> Images.check(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining(words)
                .hasMessageContaining("PNG, JPEG or WebP");
    }

    @Test
    void refusesAPngThatIsLargerInsideThanAnythingHolds() throws IOException {
        // Given: a few hundred kilobytes that stand for 900 million pixels
        byte[] bomb = png(30_000, 30_000, 4_000_000);

        // Then
        assertThatThrownBy(() -> Images.check(bomb))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("30,000 × 30,000")
                .hasMessageContaining("16,384")
                .hasMessageContaining("50,000,000");
    }

    @ParameterizedTest
    @CsvSource({"16385, 1", "1, 16385", "8000, 6251", "2147483647, 2147483647", "0, 5", "5, 0", "-1, 5"})
    void refusesSizesBeyondTheLimits(int width, int height) throws IOException {
        // Given
        byte[] bomb = png(width, height, 10);

        // Then
        assertThatThrownBy(() -> Images.check(bomb)).isInstanceOf(ImageException.class);
    }

    @Test
    void takesThePixelsThatAreAllowed() throws Exception {
        // Given
        byte[] large = png(8_000, 6_250, 6_250 * (8_000 + 1));

        // When
        ImageFacts facts = Images.check(large);

        // Then
        assertThat(facts).isEqualTo(new ImageFacts(ImageFormat.PNG, 8_000, 6_250));
    }

    @Test
    void refusesAPngWhosePixelsEndTooEarly() throws IOException {
        // Given: a sound file, but for its rows, of which half are missing
        byte[] half = png(100, 100, 50 * 101);

        // Then
        assertThatThrownBy(() -> Images.check(half)).isInstanceOf(ImageException.class);
    }

    @Test
    void doesNotUnpackTextsBesideThePicture() throws Exception {
        // Given: a gigabyte of text in one megabyte
        byte[] sound = png(10, 10, 110);
        byte[] text = deflated(1 << 30);
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        chunk.write(text);
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(sound, 0, 33);
        writeChunk(bomb, "zTXt", chunk.toByteArray());
        bomb.write(sound, 33, sound.length - 33);

        // When
        ImageFacts facts = Images.check(bomb.toByteArray());

        // Then
        assertThat(facts.width()).isEqualTo(10);
    }

    @Test
    void refusesMoreBytesThanAnImageMayHave() throws Exception {
        // Given
        byte[] sound = read("baseline.jpg");

        // Then
        assertThat(Images.check(Arrays.copyOf(sound, ImageLimits.LARGEST_BYTES)).format())
                .isEqualTo(ImageFormat.JPEG);
        assertThatThrownBy(() -> Images.check(Arrays.copyOf(sound, ImageLimits.LARGEST_BYTES + 1)))
                .hasMessageContaining("12,582,913")
                .hasMessageContaining("12 MB");
    }

    @Test
    void refusesAWebpWhoseCanvasHidesALargerPicture() throws IOException {
        // Given
        byte[] file = read("lossy-alpha.webp");
        int picture = new String(file, StandardCharsets.ISO_8859_1).indexOf("VP8 ");
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putShort(picture + 8 + 6, (short) 16_383);

        // Then
        assertThatThrownBy(() -> Images.check(file)).isInstanceOf(ImageException.class);
    }

    @Test
    void refusesAnAnimation() throws IOException {
        // Given
        byte[] file = read("animated.webp");

        // Then
        assertThatThrownBy(() -> Images.check(file)).hasMessageContaining("animated");
    }

    @Test
    void refusesAJpegOfEndlessScans() throws IOException {
        // Given: the last scan of a sound file, over and over
        byte[] file = read("progressive.jpg");
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        int scan = bytes.lastIndexOf("\u00ff\u00da");
        String repeated = bytes.substring(0, scan)
                + bytes.substring(scan, file.length - 2).repeat(300) + "\u00ff\u00d9";

        // Then
        assertThatThrownBy(() -> Images.check(repeated.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(ImageException.class)
                .hasMessageContaining("scans");
    }

    @Test
    void aPictureOfThePlatformComesBackAsItWas() throws Exception {
        // Given
        BufferedImage drawn = new BufferedImage(7, 5, BufferedImage.TYPE_INT_ARGB);
        drawn.setRGB(3, 2, 0x80ff8000);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", file);

        // When
        BufferedImage decoded = Images.decode(file.toByteArray(), 7);

        // Then
        assertThat(decoded.getRGB(3, 2)).isEqualTo(0x80ff8000);
        assertThat(decoded.getRGB(0, 0) >>> 24).isZero();
    }

    /** A grey picture of so many bytes of rows, each row one byte longer than it is wide. */
    private static byte[] png(int width, int height, int rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        writeChunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .array());
        writeChunk(file, "IDAT", deflated(rows));
        writeChunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] deflated(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (int left = zeros; left > 0; left -= block.length) {
                deflater.write(block, 0, Math.min(left, block.length));
            }
        }
        return packed.toByteArray();
    }

    private static void writeChunk(ByteArrayOutputStream file, String kind, byte[] data) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        file.write(ByteBuffer.allocate(4).putInt(data.length).array());
        file.write(name);
        file.write(data);
        file.write(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream stream = ImagesTest.class.getResourceAsStream("/images/" + file)) {
            return stream.readAllBytes();
        }
    }
}

package dev.meshwright.mesh.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.format.Channels.Channel;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsTest {

    private static final int WIDTH = 5;
    private static final int HEIGHT = 3;

    @ParameterizedTest
    @CsvSource({"RED, 0", "GREEN, 1", "BLUE, 2", "ALPHA, 3"})
    void takesEachChannelOutAsItLies(Channel channel, int number) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        int[][] expected = new int[4][WIDTH * HEIGHT];
        for (int at = 0; at < WIDTH * HEIGHT; at++) {
            for (int part = 0; part < expected.length; part++) {
                expected[part][at] = (at * 31 + part * 67) & 0xFF;
            }
            image.setRGB(
                    at % WIDTH,
                    at / WIDTH,
                    expected[3][at] << 24 | expected[0][at] << 16 | expected[1][at] << 8 | expected[2][at]);
        }

        assertThat(values(png(image), channel)).containsExactly(expected[number]);
    }

    @Test
    void doesNotBendGreyValues() throws IOException {
        BufferedImage image = new BufferedImage(256, 1, BufferedImage.TYPE_BYTE_GRAY);
        int[] expected = new int[256];
        Arrays.setAll(expected, value -> value);
        image.getRaster().setSamples(0, 0, 256, 1, 0, expected);

        assertThat(values(png(image), Channel.GREEN)).containsExactly(expected);
        assertThat(values(png(image), Channel.BLUE)).containsExactly(expected);
    }

    @Test
    void keepsTheUpperBitsOfLongValues() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
        image.getRaster().setSamples(0, 0, 2, 1, 0, new int[] {0x12FF, 0xFE00});

        assertThat(values(png(image), Channel.RED)).containsExactly(0x12, 0xFE);
    }

    @Test
    void looksUpPalettes() throws IOException {
        byte[] reds = {1, 2};
        byte[] greens = {30, 40};
        byte[] blues = {5, 6};
        BufferedImage image = new BufferedImage(
                2, 1, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 2, reds, greens, blues));
        image.getRaster().setSamples(0, 0, 2, 1, 0, new int[] {1, 0});

        assertThat(values(png(image), Channel.GREEN)).containsExactly(40, 30);
    }

    @Test
    void takesAnAlphaThatIsNotThereForOpaque() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);

        assertThat(values(png(image), Channel.ALPHA)).containsExactly(0xFF, 0xFF);
    }

    @Test
    void unpacksNoBomb() {
        byte[] bomb = header(60_000, 60_000);

        assertThat(Channels.of(new ImageFile("bomb", "image/png", bomb))).isEmpty();
    }

    @Test
    void takesBrokenImagesForUnreadable() throws IOException {
        byte[] whole = png(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB));

        for (int length = 0; length < whole.length / 2; length++) {
            assertThat(Channels.of(new ImageFile("cut", "image/png", Arrays.copyOf(whole, length))))
                    .as("%d bytes of %d", length, whole.length)
                    .isEmpty();
        }
    }

    private static int[] values(byte[] png, Channel channel) throws IOException {
        ImageFile grey = Channels.of(new ImageFile("given", "image/png", png))
                .orElseThrow()
                .grey(channel, 1, "grey");
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(grey.bytes()));
        assertThat(read.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        return read.getRaster().getSamples(0, 0, read.getWidth(), read.getHeight(), 0, (int[]) null);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A PNG of which nothing but the header is there. */
    private static byte[] header(int width, int height) {
        byte[] chunk = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(chunk);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(chunk)
                .putInt((int) checksum.getValue())
                .array();
    }
}

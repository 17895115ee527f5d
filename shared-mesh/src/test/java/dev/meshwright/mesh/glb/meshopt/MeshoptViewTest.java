package dev.meshwright.mesh.glb.meshopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MeshoptViewTest {

    static List<MeshoptStreams.Sample> samples() throws IOException {
        return MeshoptStreams.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void decodesWhatTheReferenceDecodes(MeshoptStreams.Sample sample)
            throws BrokenStreamException, NoSuchAlgorithmException {
        byte[] decoded = sample.decode(sample.encoded());

        if (sample.rounded() != null) {
            assertNearlyEqual(decoded, sample);
            return;
        }
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(decoded)))
                .isEqualTo(sample.decoded());
    }

    /** The extension allows decoders to differ by one here, and the reference decoder rounds in its own way. */
    private static void assertNearlyEqual(byte[] decoded, MeshoptStreams.Sample sample) {
        boolean isWords = sample.stride() == 8;
        ByteBuffer actual = ByteBuffer.wrap(decoded).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer expected = ByteBuffer.wrap(sample.rounded()).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(decoded).hasSameSizeAs(sample.rounded());
        int different = 0;
        for (int at = 0; at < decoded.length; at += isWords ? 2 : 1) {
            int apart = isWords
                    ? (short) (actual.getShort(at) - expected.getShort(at))
                    : (byte) (actual.get(at) - expected.get(at));
            assertThat(Math.abs(apart)).as("the number at byte %d", at).isLessThanOrEqualTo(1);
            different += Math.abs(apart);
        }
        assertThat(different).isLessThan(decoded.length / 100);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsNothingBeyondTheStream(MeshoptStreams.Sample sample) throws BrokenStreamException {
        byte[] within = new byte[sample.encoded().length + 200];
        new Random(7).nextBytes(within);
        System.arraycopy(sample.encoded(), 0, within, 100, sample.encoded().length);

        byte[] decoded = MeshoptView.of(sample.mode(), sample.filter(), sample.stride(), sample.count())
                .decode(within, 100, within.length - 100);

        assertThat(decoded).isEqualTo(sample.decode(sample.encoded()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesStreamsThatAreCutOffOrGoOn(MeshoptStreams.Sample sample) {
        byte[] encoded = sample.encoded();
        for (int length = 0; length < encoded.length; length += 1 + length / 8) {
            byte[] cut = Arrays.copyOf(encoded, length);
            assertThatExceptionOfType(BrokenStreamException.class)
                    .as("%d of %d bytes", length, encoded.length)
                    .isThrownBy(() -> sample.decode(cut));
        }
        assertThatExceptionOfType(BrokenStreamException.class)
                .isThrownBy(() -> sample.decode(Arrays.copyOf(encoded, encoded.length + 1)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesToMakeMoreThanThereIs(MeshoptStreams.Sample sample) {
        for (int count : new int[] {sample.count() + 3 * 256, 1_000_000_002, Integer.MAX_VALUE / 3 * 3}) {
            assertThatExceptionOfType(BrokenStreamException.class)
                    .isThrownBy(() -> sample.decode(sample.encoded(), count));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsWellWhateverTheBytes(MeshoptStreams.Sample sample) {
        Random random = new Random(sample.name().hashCode());
        for (int round = 0; round < 300; round++) {
            byte[] broken = sample.encoded().clone();
            for (int hit = 0; hit <= round % 4; hit++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(sample.decode(broken)).hasSize(sample.stride() * sample.count());
            } catch (BrokenStreamException refused) {
                assertThat(refused).hasMessageMatching(".+");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ATTRIBUTES, NONE, 6, 3",
        "ATTRIBUTES, NONE, 260, 3",
        "ATTRIBUTES, NONE, 0, 3",
        "ATTRIBUTES, OCTAHEDRAL, 12, 3",
        "ATTRIBUTES, QUATERNION, 4, 3",
        "ATTRIBUTES, COLOR, 16, 3",
        "ATTRIBUTES, NONE, 4, -1",
        "ATTRIBUTES, SPHERICAL, 4, 3",
        "TRIANGLES, NONE, 2, 4",
        "TRIANGLES, NONE, 8, 3",
        "TRIANGLES, EXPONENTIAL, 4, 3",
        "INDICES, NONE, 1, 3",
        "INDICES, OCTAHEDRAL, 4, 3",
        "STRIPS, NONE, 4, 3"
    })
    void refusesWhatTheExtensionDoesNotKnow(String mode, String filter, int stride, int count) {
        assertThatExceptionOfType(BrokenStreamException.class)
                .isThrownBy(() -> MeshoptView.of(mode, filter, stride, count));
    }

    @Test
    void refusesANumberWithoutEnd() throws BrokenStreamException {
        byte[] endless = new byte[20];
        Arrays.fill(endless, (byte) 0xFF);
        endless[0] = (byte) 0xD1;
        MeshoptView view = MeshoptView.of("INDICES", null, 4, 1);

        assertThatExceptionOfType(BrokenStreamException.class)
                .isThrownBy(() -> view.decode(endless, 0, endless.length))
                .withMessageContaining("five bytes");
    }
}

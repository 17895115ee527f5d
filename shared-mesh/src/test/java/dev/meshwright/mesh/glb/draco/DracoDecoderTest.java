package dev.meshwright.mesh.glb.draco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DracoDecoderTest {

    static List<DracoStreams.Sample> samples() throws IOException {
        return DracoStreams.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void decodesWhatTheReferenceDecodes(DracoStreams.Sample sample) throws DracoException {
        DracoMesh mesh = sample.decode(sample.encoded());

        assertThat(mesh.points()).isEqualTo(sample.points());
        ByteBuffer triangles = bytes(mesh.indices().length);
        Arrays.stream(mesh.indices()).forEach(triangles::putInt);
        assertThat(hash(triangles)).isEqualTo(sample.triangles());
        for (Map.Entry<Integer, String> expected : sample.attributes().entrySet()) {
            DracoAttribute attribute = mesh.attribute(expected.getKey()).orElseThrow();
            ByteBuffer values = bytes(mesh.points() * attribute.components());
            for (int at = 0; at < mesh.points() * attribute.components(); at++) {
                values.putFloat((float) attribute.value(at / attribute.components(), at % attribute.components()));
            }
            assertThat(hash(values)).as("attribute %d", expected.getKey()).isEqualTo(expected.getValue());
        }
    }

    private static ByteBuffer bytes(int numbers) {
        return ByteBuffer.allocate(4 * numbers).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String hash(ByteBuffer values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(values.flip());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsNothingBeyondTheStream(DracoStreams.Sample sample) throws DracoException {
        byte[] within = new byte[sample.encoded().length + 200];
        new Random(7).nextBytes(within);
        System.arraycopy(sample.encoded(), 0, within, 100, sample.encoded().length);

        DracoMesh mesh = DracoDecoder.decode(within, 100, within.length - 100, _ -> {});

        assertThat(mesh.indices()).isEqualTo(sample.decode(sample.encoded()).indices());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesStreamsThatAreCutOff(DracoStreams.Sample sample) {
        byte[] encoded = sample.encoded();
        for (int length = 0; length < encoded.length; length += 1 + length / 10) {
            byte[] cut = Arrays.copyOf(encoded, length);
            assertThatExceptionOfType(DracoException.class)
                    .as("%d of %d bytes", length, encoded.length)
                    .isThrownBy(() -> sample.decode(cut));
        }
    }

    /** Within the memory that it asks for, and a time that only a walk without end would pass. */
    @ParameterizedTest
    @MethodSource("samples")
    void endsWellWhateverTheBytes(DracoStreams.Sample sample) {
        Random random = new Random(sample.name().hashCode());
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (int round = 0; round < 300; round++) {
                byte[] broken = sample.encoded().clone();
                for (int hit = 0; hit <= round % 4; hit++) {
                    int range = round % 2 == 0 ? Math.min(60, broken.length) : broken.length;
                    broken[random.nextInt(range)] = round % 3 == 0 ? (byte) 0xFF : (byte) random.nextInt();
                }
                long[] room = {64L << 20};
                try {
                    DracoMesh mesh = DracoDecoder.decode(broken, 0, broken.length, bytes -> {
                        room[0] -= bytes;
                        if (room[0] < 0) {
                            throw new DracoException("no room");
                        }
                    });
                    assertThat(mesh.indices().length % 3).isZero();
                } catch (DracoException refused) {
                    assertThat(refused).hasMessageMatching(".+");
                }
            }
        });
    }

    @Test
    void refusesOtherVersions() throws IOException {
        byte[] older = samples().getFirst().encoded().clone();
        older[6] = 1;

        assertThatExceptionOfType(DracoException.class)
                .isThrownBy(() -> DracoDecoder.decode(older, 0, older.length, _ -> {}))
                .withMessageContaining("version 2.1");
    }

    @Test
    void passesOverMetadata() throws IOException, DracoException {
        DracoStreams.Sample sample = samples().getFirst();
        byte[] encoded = sample.encoded();
        // One attribute with an entry, the mesh with an entry and one beneath it.
        byte[] metadata = {1, 0, 1, 1, 'a', 2, 7, 7, 0, 1, 1, 'b', 1, 9, 1, 1, 'c', 0, 0};
        byte[] with = new byte[encoded.length + metadata.length];
        System.arraycopy(encoded, 0, with, 0, 11);
        with[10] = (byte) 0x80;
        System.arraycopy(metadata, 0, with, 11, metadata.length);
        System.arraycopy(encoded, 11, with, 11 + metadata.length, encoded.length - 11);

        assertThat(sample.decode(with).indices())
                .isEqualTo(sample.decode(encoded).indices());
    }

    @Test
    void asksForRoomBeforeItTakesAny() throws IOException {
        byte[] encoded = samples().getFirst().encoded();

        assertThatExceptionOfType(DracoException.class)
                .isThrownBy(() -> DracoDecoder.decode(encoded, 0, encoded.length, _ -> {
                    throw new DracoException("no room");
                }))
                .withMessage("no room");
    }
}

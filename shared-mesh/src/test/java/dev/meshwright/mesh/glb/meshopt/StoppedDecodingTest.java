package dev.meshwright.mesh.glb.meshopt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.support.ToldToStop;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoppedDecodingTest {

    static List<MeshoptStreams.Sample> samples() throws IOException {
        return MeshoptStreams.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsWhereverItIsToldTo(MeshoptStreams.Sample sample) throws InterruptedException {
        // Given
        int looks = decode(sample, Integer.MAX_VALUE).looks();

        for (int patience = 0; patience < looks; patience++) {
            // When
            ToldToStop.Outcome<byte[]> stopped = decode(sample, patience);

            // Then
            assertThat(stopped.failure()).isInstanceOf(CancellationException.class);
            assertThat(stopped.looks()).isEqualTo(patience + 1);
        }
    }

    @Test
    void everyLongLoopLooks() throws IOException, InterruptedException {
        // When
        Set<String> lookers = new TreeSet<>();
        for (MeshoptStreams.Sample sample : samples()) {
            lookers.addAll(decode(sample, Integer.MAX_VALUE).lookers());
        }

        // Then
        assertThat(lookers).contains("AttributeStream", "Filter", "IndexStream", "TriangleStream");
    }

    private static ToldToStop.Outcome<byte[]> decode(MeshoptStreams.Sample sample, int patience)
            throws InterruptedException {
        return ToldToStop.run(patience, () -> sample.decode(sample.encoded()));
    }
}

package dev.meshwright.mesh.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.mesh.glb.AssetReader;
import dev.meshwright.mesh.support.ToldToStop;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads a model stops wherever it is told to. */
class StoppedReadingTest {

    private static final Map<String, byte[]> MODELS = BaseModels.all();

    static Set<String> names() {
        return MODELS.keySet();
    }

    /** Some lists are read by others' code, which hides what ended it, so that it is looked at once more. */
    @ParameterizedTest
    @MethodSource("names")
    void readingEndsWhereverItIsToldTo(String name) throws InterruptedException {
        // Given
        byte[] glb = MODELS.get(name);
        int looks =
                ToldToStop.run(Integer.MAX_VALUE, () -> AssetReader.read(glb)).looks();

        for (int patience = 0; patience < looks; patience++) {
            // When
            ToldToStop.Outcome<AssetReader.Reading> stopped = ToldToStop.run(patience, () -> AssetReader.read(glb));

            // Then
            assertThat(stopped.failure()).as("after %d looks", patience).isInstanceOf(CancellationException.class);
            assertThat(stopped.looks()).isBetween(patience + 1, patience + 2);
        }
    }

    /** Each class with a loop that a file can make long. */
    @Test
    void everyLongLoopLooks() throws InterruptedException {
        // When
        Set<String> lookers = new TreeSet<>();
        for (byte[] glb : MODELS.values()) {
            lookers.addAll(ToldToStop.run(Integer.MAX_VALUE, () -> AssetReader.read(glb))
                    .lookers());
        }

        // Then
        assertThat(lookers)
                .contains(
                        "AccessorReader",
                        "AnimationReader",
                        "AssetLimits",
                        "AssetReader",
                        "AttributeStream",
                        "DataUri",
                        "Edgebreaker",
                        "FlatNormals",
                        "ImageReader",
                        "InterruptibleBytes",
                        "Moments",
                        "PrimitiveReader",
                        "PrimitiveSource",
                        "SequentialConnectivity",
                        "TriangleStream");
    }

    @ParameterizedTest
    @MethodSource("names")
    void imagesAreNoLongerUnpackedWhenItIsToldToStop(String name) throws Exception {
        // Given
        Asset asset = AssetReader.read(MODELS.get(name)).asset();
        int looks = write(Integer.MAX_VALUE, asset).looks();

        for (int patience = 0; patience < looks; patience++) {
            // When
            ToldToStop.Outcome<Void> stopped = write(patience, asset);

            // Then
            assertThat(stopped.result()).isNull();
            assertThat(stopped.failure()).as("after %d looks", patience).isNotNull();
        }
    }

    private static ToldToStop.Outcome<Void> write(int patience, Asset asset) throws InterruptedException {
        return ToldToStop.run(patience, () -> {
            ModelFormat.OBJ.writer().write(asset, OutputStream.nullOutputStream(), new Losses());
            return null;
        });
    }
}

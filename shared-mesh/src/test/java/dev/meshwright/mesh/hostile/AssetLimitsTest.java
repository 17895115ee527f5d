package dev.meshwright.mesh.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.mesh.glb.AssetReader;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model may ask for, and what becomes of one that asks for more. */
class AssetLimitsTest {

    private final ModelBuilder model = new ModelBuilder();

    @Test
    void nodesThatNoSceneShowsAreNoTriangles() throws UnreadableGlbException, IOException {
        // Given
        int positions = triangle();

        // When
        Asset asset = read("""
                {'scenes':[{'nodes':[0]}],'nodes':[{'mesh':0},{'mesh':0}],
                 'meshes':[{'primitives':[{'attributes':{'POSITION':%d}}]}]}
                """.formatted(positions));
        ByteArrayOutputStream stl = new ByteArrayOutputStream();
        ModelFormat.STL.writer().write(asset, stl, new Losses());

        // Then
        assertThat(asset.triangleCount()).isEqualTo(1);
        StlCheck.check(stl.toByteArray());
    }

    @Test
    void manyNodesThatShareALargeMeshAreRefused() {
        // Given: 5,000 times 30,000 corners, in a file of less than half a megabyte
        int positions = model.floats("VEC3", new double[3 * 10_000]);
        int indices = model.shorts("SCALAR", new int[30_000]);
        String nodes = "{'mesh':0},".repeat(4_999) + "{'mesh':0}";

        // When, Then
        assertThatThrownBy(() -> read(("{'nodes':[" + nodes
                                + "],'meshes':[{'primitives':[{'attributes':{'POSITION':%d,'NORMAL':%1$d},'indices':%d}]}]}")
                        .formatted(positions, indices)))
                .isInstanceOf(UnreadableGlbException.class)
                .hasMessageContaining("shows more than is written of a file of its size");
    }

    @Test
    void moreNumbersThanTheFileCanMeanAreRefused() {
        // Given: 30 million vertices, none of which is in the file
        int positions = triangle();
        model.accessor(positions).put("count", 30_000_000).remove("bufferView");

        // When, Then
        assertThatThrownBy(
                        () -> read("{'nodes':[{'mesh':0}],'meshes':[{'primitives':[{'attributes':{'POSITION':%d}}]}]}"
                                .formatted(positions)))
                .isInstanceOf(UnreadableGlbException.class)
                .hasMessageContaining("more work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'translation':[1e30,0,0]",
                "'scale':[1,1e12,1]",
                "'matrix':[1,0,0,0,0,1,0,0,0,0,1,0,-1e11,0,0,1]"
            })
    void whatLiesTooFarAwayIsRefused(String placement) {
        // Given
        int positions = triangle();

        // When, Then
        assertThatThrownBy(() -> read(("{'nodes':[{'name':'far','mesh':0," + placement
                                + "}],'meshes':[{'primitives':[{'attributes':{'POSITION':%d}}]}]}")
                        .formatted(positions)))
                .isInstanceOf(UnreadableGlbException.class)
                .hasMessageContainingAll("node 'far'", "at most");
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 1", "0, 1, 2000000"})
    void timesThatDoNotRiseOrNeverEndAreRefused(double first, double second, double third) {
        // Given
        int times = model.floats("SCALAR", first, second, third);
        int moves = triangle();

        // When, Then
        assertThatThrownBy(() -> read("""
                        {'nodes':[{}],'animations':[{'samplers':[{'input':%d,'output':%d}],
                         'channels':[{'sampler':0,'target':{'node':0,'path':'translation'}}]}]}
                        """.formatted(times, moves)))
                .isInstanceOf(UnreadableGlbException.class)
                .hasMessageContaining("times of an animation");
    }

    private int triangle() {
        return model.floats("VEC3", 0, 0, 0, 1, 0, 0, 0, 1, 0);
    }

    private Asset read(String document) throws UnreadableGlbException {
        return AssetReader.read(model.glb(document)).asset();
    }
}

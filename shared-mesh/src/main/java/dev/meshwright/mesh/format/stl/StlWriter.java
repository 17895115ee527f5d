package dev.meshwright.mesh.format.stl;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Posed;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.ByteSink;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Binary STL: one solid of bare triangles. The format names neither unit nor up axis; this is written in metres with +Z
 * up, as its readers take it, and the header says so.
 */
public final class StlWriter implements ModelWriter {

    private static final int HEADER_BYTES = 80;
    /** Must not begin with "solid", by which readers tell the text form. */
    private static final String HEADER = "Binary STL by Meshwright. Unit: metre. Up: +Z.";

    @Override
    public void write(Asset asset, OutputStream out, Losses losses) throws IOException {
        long triangles = asset.triangleCount();
        if (triangles > 0xFFFFFFFFL) {
            throw new IllegalArgumentException("STL holds 4,294,967,295 triangles at the most, these are " + triangles);
        }
        tell(asset, losses);
        ByteSink sink = new ByteSink(out);
        sink.putBytes(Arrays.copyOf(HEADER.getBytes(StandardCharsets.US_ASCII), HEADER_BYTES));
        sink.putInt((int) triangles);
        Posed posed = new Posed(asset);
        Facets facets = new Facets(sink);
        for (int node : posed.shown()) {
            for (Primitive primitive :
                    asset.meshes().get(asset.nodes().get(node).mesh()).primitives()) {
                triangles(facets, posed.primitive(node, bare(primitive)));
            }
        }
        facets.end();
        sink.flush();
    }

    /** Nobody has to move what is not written. */
    private static Primitive bare(Primitive primitive) {
        return new Primitive(
                primitive.positions(),
                null,
                null,
                List.of(),
                null,
                primitive.indices(),
                primitive.material(),
                primitive.joints(),
                primitive.weights(),
                primitive.morphs());
    }

    private static void triangles(Facets facets, Primitive primitive) throws IOException {
        int[] indices = primitive.indices();
        for (int at = 0; at < indices.length; at += 3) {
            facets.add(primitive.positions(), 3 * indices[at], 3 * indices[at + 1], 3 * indices[at + 2]);
        }
    }

    private static void tell(Asset asset, Losses losses) {
        losses.add("STL holds bare triangles: names, hierarchy, materials, textures and colours are left out.");
        if (!asset.animations().isEmpty()) {
            losses.add("STL holds no animation: the model is written as it stands at rest.");
        }
        if (!asset.skins().isEmpty()) {
            losses.add("STL holds no skeleton: the skin is written as its joints bend it at rest.");
        }
        if (asset.meshes().stream().anyMatch(mesh -> !mesh.morphNames().isEmpty())) {
            losses.add("STL holds no morph targets: each is written as far as it is applied at rest.");
        }
    }
}

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
        for (int node : posed.shown()) {
            for (Primitive primitive :
                    asset.meshes().get(asset.nodes().get(node).mesh()).primitives()) {
                triangles(sink, posed.primitive(node, bare(primitive)));
            }
        }
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

    private static void triangles(ByteSink sink, Primitive primitive) throws IOException {
        float[] p = primitive.positions();
        int[] indices = primitive.indices();
        for (int at = 0; at < indices.length; at += 3) {
            int a = 3 * indices[at];
            int b = 3 * indices[at + 1];
            int c = 3 * indices[at + 2];
            normal(sink, p, a, b, c);
            corner(sink, p, a);
            corner(sink, p, b);
            corner(sink, p, c);
            sink.putShort(0);
        }
    }

    private static void normal(ByteSink sink, float[] p, int a, int b, int c) throws IOException {
        double ux = p[b] - p[a];
        double uy = p[b + 1] - p[a + 1];
        double uz = p[b + 2] - p[a + 2];
        double vx = p[c] - p[a];
        double vy = p[c + 1] - p[a + 1];
        double vz = p[c + 2] - p[a + 2];
        double x = uy * vz - uz * vy;
        double y = uz * vx - ux * vz;
        double z = ux * vy - uy * vx;
        double length = Math.sqrt(x * x + y * y + z * z);
        double factor = length == 0 ? 0 : 1 / length;
        sink.putFloat((float) (x * factor)).putFloat((float) (-z * factor)).putFloat((float) (y * factor));
    }

    /** From +Y up to +Z up. */
    private static void corner(ByteSink sink, float[] p, int at) throws IOException {
        sink.putFloat(p[at]).putFloat(-p[at + 2]).putFloat(p[at + 1]);
    }

    private static void tell(Asset asset, Losses losses) {
        losses.add("STL holds bare triangles: names, hierarchy, materials, textures and colours are left out.");
        if (!asset.animations().isEmpty()) {
            losses.add("STL holds no animation: the model is written as it stands at rest.");
        }
        if (!asset.skins().isEmpty()) {
            losses.add("STL holds no skeleton: the skin is written as its joints bend it at rest.");
        }
    }
}

package dev.meshwright.mesh.format.obj;

import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.ByteSink;
import dev.meshwright.mesh.format.Colors;
import java.io.IOException;

/** Vertices and faces of one primitive after the other. Numbers begin with 1 and go on through the file. */
final class Corners {

    private int positions;
    private int uvs;
    private int normals;

    void write(ByteSink sink, Primitive primitive, int uvSet, String material) throws IOException {
        boolean hasUvs = uvSet < primitive.uvs().size();
        boolean hasNormals = primitive.normals() != null;
        positions(sink, primitive);
        if (hasUvs) {
            uvs(sink, primitive.uvs().get(uvSet));
        }
        if (hasNormals) {
            normals(sink, primitive.normals());
        }
        sink.text("usemtl ").text(material).text('\n');
        int[] indices = primitive.indices();
        for (int at = 0; at < indices.length; at += 3) {
            sink.text('f');
            for (int corner = at; corner < at + 3; corner++) {
                int vertex = indices[corner] + 1;
                sink.text(' ').decimal(positions + vertex);
                if (hasUvs) {
                    sink.text('/').decimal(uvs + vertex);
                }
                if (hasNormals) {
                    sink.text(hasUvs ? "/" : "//").decimal(normals + vertex);
                }
            }
            sink.text('\n');
        }
        positions += primitive.vertexCount();
        uvs += hasUvs ? primitive.vertexCount() : 0;
        normals += hasNormals ? primitive.vertexCount() : 0;
    }

    /** Colours stand behind the position, as is the custom, in sRGB. */
    private static void positions(ByteSink sink, Primitive primitive) throws IOException {
        float[] values = primitive.positions();
        float[] colors = primitive.colors();
        for (int vertex = 0; vertex < primitive.vertexCount(); vertex++) {
            int at = 3 * vertex;
            sink.text('v').text(' ').decimal(values[at]);
            sink.text(' ').decimal(values[at + 1]);
            sink.text(' ').decimal(values[at + 2]);
            if (colors != null) {
                for (int channel = 0; channel < 3; channel++) {
                    sink.text(' ').decimal(Colors.srgb(colors[4 * vertex + channel]));
                }
            }
            sink.text('\n');
        }
    }

    private static void uvs(ByteSink sink, float[] values) throws IOException {
        for (int at = 0; at < values.length; at += 2) {
            sink.text('v').text('t').text(' ').decimal(values[at]);
            sink.text(' ').decimal(1 - values[at + 1]).text('\n');
        }
    }

    private static void normals(ByteSink sink, float[] values) throws IOException {
        for (int at = 0; at < values.length; at += 3) {
            sink.text('v').text('n').text(' ').decimal(values[at]);
            sink.text(' ').decimal(values[at + 1]);
            sink.text(' ').decimal(values[at + 2]).text('\n');
        }
    }
}

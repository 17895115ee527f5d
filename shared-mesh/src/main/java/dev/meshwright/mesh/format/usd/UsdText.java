package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.format.ByteSink;
import java.io.IOException;
import java.io.OutputStream;

/** Text of a USD layer: blocks, and arrays of numbers. */
final class UsdText {

    private static final String INDENT = "    ";

    private final ByteSink sink;
    private int depth;

    UsdText(OutputStream out) {
        this.sink = new ByteSink(out);
    }

    UsdText line(String text) throws IOException {
        indent();
        sink.text(text).text('\n');
        return this;
    }

    private void indent() throws IOException {
        for (int level = 0; level < depth; level++) {
            sink.text(INDENT);
        }
    }

    UsdText open(String text) throws IOException {
        line(text);
        line("{");
        depth++;
        return this;
    }

    /** A map: its brace must stand on the line of its name. */
    UsdText openMap(String name) throws IOException {
        line(name + " = {");
        depth++;
        return this;
    }

    UsdText close() throws IOException {
        depth--;
        return line("}");
    }

    void flush() throws IOException {
        sink.flush();
    }

    /** {@code name = [(a, b, …), …]}; values one by one where the width is 1. */
    UsdText tuples(String name, float[] values, int width, int stride, String after) throws IOException {
        indent();
        sink.text(name).text(" = [");
        for (int at = 0; at + width <= values.length; at += stride) {
            if (at > 0) {
                sink.text(", ");
            }
            sink.text('(').decimal(values[at]);
            for (int part = 1; part < width; part++) {
                sink.text(", ").decimal(values[at + part]);
            }
            sink.text(')');
        }
        sink.text("]").text(after).text('\n');
        return this;
    }

    UsdText numbers(String name, float[] values, String after) throws IOException {
        indent();
        sink.text(name).text(" = [");
        for (int at = 0; at < values.length; at++) {
            sink.text(at > 0 ? ", " : "").decimal(values[at]);
        }
        sink.text("]").text(after).text('\n');
        return this;
    }

    UsdText numbers(String name, int[] values, String after) throws IOException {
        indent();
        sink.text(name).text(" = [");
        for (int at = 0; at < values.length; at++) {
            sink.text(at > 0 ? ", " : "").decimal(values[at]);
        }
        sink.text("]").text(after).text('\n');
        return this;
    }

    /** The same number so many times. */
    UsdText repeated(String name, int value, int count) throws IOException {
        indent();
        sink.text(name).text(" = [");
        for (int at = 0; at < count; at++) {
            sink.text(at > 0 ? ", " : "").decimal(value);
        }
        sink.text("]\n");
        return this;
    }
}

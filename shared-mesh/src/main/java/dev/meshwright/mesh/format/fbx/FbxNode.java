package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.format.ByteSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A record of a binary FBX: a name, properties, and records within. */
final class FbxNode {

    private static final int HEAD = 3 * Integer.BYTES + 1;
    private static final int END_OF_LIST = HEAD;

    private final byte[] name;
    private final List<FbxValue> values = new ArrayList<>();
    private final List<FbxNode> children = new ArrayList<>();
    private final boolean keepsList;

    FbxNode(String name) {
        this(name, false);
    }

    /** @param keepsList whether the mark of a list's end is there even when there is nothing within */
    FbxNode(String name, boolean keepsList) {
        this.name = name.getBytes(StandardCharsets.US_ASCII);
        this.keepsList = keepsList;
    }

    /** Adds a record within and returns it. */
    FbxNode child(String childName) {
        FbxNode child = new FbxNode(childName);
        children.add(child);
        return child;
    }

    FbxNode add(FbxNode child) {
        children.add(child);
        return this;
    }

    FbxNode value(FbxValue value) {
        values.add(value);
        return this;
    }

    FbxNode value(String text) {
        return value(FbxValue.of(text));
    }

    FbxNode value(int number) {
        return value(new FbxValue.Whole('I', number));
    }

    FbxNode value(long number) {
        return value(new FbxValue.Whole('L', number));
    }

    FbxNode value(double number) {
        return value(new FbxValue.Real(number));
    }

    /** A record within that has one value. */
    FbxNode with(String childName, FbxValue value) {
        child(childName).value(value);
        return this;
    }

    FbxNode with(String childName, int number) {
        child(childName).value(number);
        return this;
    }

    FbxNode with(String childName, String text) {
        child(childName).value(text);
        return this;
    }

    long length() {
        long length = HEAD + name.length + valuesLength();
        for (FbxNode child : children) {
            length += child.length();
        }
        return length + (hasList() ? END_OF_LIST : 0);
    }

    private boolean hasList() {
        return keepsList || !children.isEmpty() || values.isEmpty();
    }

    private long valuesLength() {
        long length = 0;
        for (FbxValue value : values) {
            length += value.length();
        }
        return length;
    }

    void write(ByteSink sink) throws IOException {
        long end = sink.length() + length();
        if (end > Integer.MAX_VALUE) {
            throw new IOException("the model is too large for FBX 7.4, which ends at 2 GB");
        }
        sink.putInt((int) end)
                .putInt(values.size())
                .putInt((int) valuesLength())
                .putByte(name.length);
        sink.putBytes(name);
        for (FbxValue value : values) {
            value.write(sink);
        }
        for (FbxNode child : children) {
            child.write(sink);
        }
        if (hasList()) {
            sink.zeros(END_OF_LIST);
        }
    }
}

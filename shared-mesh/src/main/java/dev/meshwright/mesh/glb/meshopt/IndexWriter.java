package dev.meshwright.mesh.glb.meshopt;

/** Whole numbers of two or four bytes, little-endian; what is too large for two wraps around. */
final class IndexWriter {

    private final byte[] bytes;
    private final int stride;
    private int at;

    IndexWriter(int stride, int count) {
        this.stride = stride;
        this.bytes = new byte[stride * count];
    }

    void add(int value) {
        for (int place = 0; place < stride; place++) {
            bytes[at++] = (byte) (value >>> (8 * place));
        }
    }

    byte[] bytes() {
        return bytes;
    }
}

package dev.meshwright.mesh.glb.meshopt;

import dev.meshwright.mesh.geometry.Interruption;

/** Any indices: each the difference to one of two earlier ones (KHR_meshopt_compression, appendix A, mode 2). */
final class IndexStream {

    private static final int HEADER = 0xD1;
    private static final int TAIL_BYTES = 4;

    private IndexStream() {}

    static byte[] decode(ByteSource source, int stride, int count) throws BrokenStreamException {
        // Each takes a byte at least: looked at before room is made for them.
        if (source.left() < 1L + count + TAIL_BYTES) {
            throw new BrokenStreamException(source.left() + " bytes are too few for " + count + " indices");
        }
        if (source.next() != HEADER) {
            throw new BrokenStreamException("it does not begin as indices do");
        }
        ByteSource data = source.part(source.left() - TAIL_BYTES);
        IndexWriter indices = new IndexWriter(stride, count);
        int[] last = new int[2];
        for (int index = 0; index < count; index++) {
            Interruption.checkAt(index);
            int value = data.number();
            int baseline = value & 1;
            last[baseline] += ByteSource.signed(value >>> 1);
            indices.add(last[baseline]);
        }
        data.requireEnd();
        return indices.bytes();
    }
}

package dev.meshwright.mesh.glb.meshopt;

import dev.meshwright.mesh.geometry.Interruption;

/**
 * Elements of any kind as differences, each byte of them apart, in blocks (KHR_meshopt_compression, appendix A, mode 0).
 */
final class AttributeStream {

    private static final int HEADER = 0xA0;
    private static final int MOST_BLOCK_BYTES = 8192;
    private static final int MOST_BLOCK_ELEMENTS = 256;
    private static final int[] LEAST_TAIL_BYTES = {32, 24};

    private final int stride;
    private final int count;
    private final boolean isFirstVersion;
    private final int blockElements;
    private final ByteSource blocks;
    private final Channels channels;

    AttributeStream(ByteSource source, int stride, int count) throws BrokenStreamException {
        this.stride = stride;
        this.count = count;
        int header = source.next();
        if ((header & ~1) != HEADER) {
            throw new BrokenStreamException("it does not begin as attributes do");
        }
        isFirstVersion = header == HEADER;
        blockElements = Math.min((MOST_BLOCK_BYTES / stride) & ~(DeltaBlock.GROUP - 1), MOST_BLOCK_ELEMENTS);
        int tail = isFirstVersion ? stride : stride + stride / 4;
        int paddedTail = Math.max(tail, LEAST_TAIL_BYTES[header & 1]);
        if (source.left() < leastBytes() + paddedTail) {
            throw new BrokenStreamException(source.left() + " bytes are too few for " + count + " elements");
        }
        blocks = source.part(source.left() - paddedTail);
        source.part(paddedTail - tail);
        channels = new Channels(source, stride, isFirstVersion);
    }

    /** Looked at before room is made for the elements: at most a thousand times as much as there is. */
    private long leastBytes() {
        long blockCount = (count - 1L + blockElements) / blockElements;
        return blockCount * (isFirstVersion ? stride : stride / 4);
    }

    byte[] decode() throws BrokenStreamException {
        byte[] elements = new byte[Math.multiplyExact(stride, count)];
        DeltaBlock block = new DeltaBlock(blocks, stride, blockElements, isFirstVersion);
        for (int first = 0; first < count; first += blockElements) {
            Interruption.check();
            int some = Math.min(blockElements, count - first);
            block.read(some);
            channels.restore(block, some, elements, first);
        }
        blocks.requireEnd();
        return elements;
    }
}

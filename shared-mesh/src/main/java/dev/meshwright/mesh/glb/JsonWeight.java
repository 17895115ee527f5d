package dev.meshwright.mesh.glb;

/**
 * How much room a GLB's JSON takes when it is read, told by its bytes before it is: small things in great numbers take
 * most.
 *
 * @param bytes  of the JSON
 * @param values at most as many objects, lists and values as it has
 */
record JsonWeight(long bytes, long values) {

    /** A text is there as bytes, as characters while it is read, and as a text; one of base64 is decoded besides. */
    private static final long BYTES_OF_A_BYTE = 6;
    /** As an object of the document, and as one of the model. */
    private static final long BYTES_OF_A_VALUE = 120;

    /** Each value stands behind one of these; that texts hold them too makes the weight no lighter. */
    static JsonWeight of(byte[] glb, int start, int end) {
        long values = 1;
        for (int at = start; at < end; at++) {
            byte one = glb[at];
            if (one == '{' || one == '[' || one == ',' || one == ':') {
                values++;
            }
        }
        return new JsonWeight(end - start, values);
    }

    /** Bytes; of more values than are read no more are held. */
    long room() {
        return BYTES_OF_A_BYTE * bytes + BYTES_OF_A_VALUE * Math.min(values, Gltf.MOST_TOKENS);
    }
}

package dev.meshwright.mesh.glb.draco;

/**
 * How much a mesh takes while it is decoded, told by what is said of it beforehand.
 *
 * @param attributes how many there are
 * @param numbers    of all attributes of a point
 */
public record DracoNeeds(long triangles, long points, int attributes, int numbers) {

    /** Bytes of the tables of symbols, which are there one after another. */
    public static final long TABLES = 16 << 20;

    /** Bytes, tables apart. */
    public long bytes() {
        long ofTriangle = Edgebreaker.BYTES_OF_A_TRIANGLE + (1 + Edgebreaker.BYTES_OF_SEAMS) * attributes;
        long ofPoint = (AttributeGroup.BYTES_OF_A_VERTEX + AttributeGroup.BYTES_OF_A_POINT) * attributes
                + AttributeDecoder.BYTES_OF_A_NUMBER * numbers;
        return ofTriangle * triangles + ofPoint * points;
    }
}

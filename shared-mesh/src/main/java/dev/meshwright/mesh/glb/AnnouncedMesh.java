package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.glb.draco.DracoException;
import dev.meshwright.mesh.glb.draco.DracoNeeds;
import dev.meshwright.mesh.glb.draco.Room;

/**
 * What the accessors of a primitive say of its mesh that is compressed by KHR_draco_mesh_compression. They say it before
 * the stream does, and as loudly as the file is weighed; a stream that claims more is not followed.
 *
 * @param triangles as many as the indices can be, or where there are none the vertices
 * @param points    vertices
 */
record AnnouncedMesh(long triangles, long points, int attributes, int numbers) {

    private static final int TRIANGLES = 4;
    /** Some writers count before they join vertices, or after. */
    private static final int A_QUARTER = 4;

    private static final int ALWAYS = 64;

    /** Whatever is missing or wrong counts as nothing: who reads it will say so. */
    static AnnouncedMesh of(Gltf gltf, Gltf.Primitive primitive) {
        long points = (long) GlbWeight.count(gltf, primitive.positions());
        long corners = primitive.indices() == null ? 6 * points : (long) GlbWeight.count(gltf, primitive.indices());
        boolean isListed = primitive.mode() == null || primitive.mode() == TRIANGLES;
        int numbers = 0;
        for (Integer accessor : primitive.attributes().values()) {
            numbers += GlbWeight.components(gltf, accessor);
        }
        return new AnnouncedMesh(
                isListed ? Math.ceilDiv(corners, 3) : corners,
                points,
                primitive.attributes().size(),
                numbers);
    }

    private static long more(long count) {
        return count + count / A_QUARTER + ALWAYS;
    }

    /** That decoding it may take at most. */
    long bytes() {
        return new DracoNeeds(more(triangles), more(points), attributes + 1, numbers + numbers / A_QUARTER + 1).bytes();
    }

    /** @param whole what all meshes of the file may take */
    Room room(Room whole) {
        return new Room() {
            private long left = bytes();

            @Override
            public void take(long bytes) throws DracoException {
                left -= bytes;
                if (left < 0) {
                    throw new DracoException("it takes more than the " + bytes()
                            + " bytes that its accessors speak of: " + triangles + " triangles, " + points
                            + " vertices, " + attributes + " attributes");
                }
                whole.take(bytes);
            }

            @Override
            public void claim(int claimedTriangles, int claimedPoints) throws DracoException {
                if (claimedTriangles > more(triangles) || claimedPoints > more(points)) {
                    throw new DracoException("it claims " + claimedTriangles + " triangles and " + claimedPoints
                            + " vertices, and its accessors speak of " + triangles + " and " + points);
                }
            }
        };
    }
}

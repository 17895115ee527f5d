package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** Triangles that are listed one after another. */
final class SequentialConnectivity {

    /** Its corners, twice. */
    private static final long BYTES_OF_A_TRIANGLE = 24;

    private SequentialConnectivity() {}

    static Connectivity read(ByteSource source, Room room) throws DracoException {
        int faces = source.count();
        int points = source.count();
        if (faces > source.left() / 3) {
            throw new DracoException("it ends too early for " + faces + " triangles");
        }
        room.claim(faces, points);
        room.take(BYTES_OF_A_TRIANGLE * faces);
        int[] corners = source.unsignedByte() == 0
                ? differences(RangeSymbols.values(source, 3 * faces, 1))
                : plain(source, 3 * faces, points);
        for (int point : corners) {
            if (point < 0 || point >= points) {
                throw new DracoException("a triangle in it has point " + point + " of " + points);
            }
        }
        return new Connectivity(points, corners, null, new SeamedCorners[0]);
    }

    private static int[] differences(int[] corners) {
        int last = 0;
        for (int at = 0; at < corners.length; at++) {
            Interruption.checkAt(at);
            int difference = corners[at] >>> 1;
            last += (corners[at] & 1) == 0 ? difference : -difference;
            corners[at] = last;
        }
        return corners;
    }

    private static int[] plain(ByteSource source, int count, int points) throws DracoException {
        int[] corners = new int[count];
        for (int at = 0; at < count; at++) {
            Interruption.checkAt(at);
            if (points < 1 << 8) {
                corners[at] = source.unsignedByte();
            } else if (points < 1 << 16) {
                corners[at] = source.integer(2);
            } else if (points < 1 << 21) {
                corners[at] = source.count();
            } else {
                corners[at] = source.integer();
            }
        }
        return corners;
    }
}

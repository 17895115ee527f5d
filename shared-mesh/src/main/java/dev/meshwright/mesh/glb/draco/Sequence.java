package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;
import java.util.Arrays;

/**
 * The order in which the values of attributes are told.
 *
 * @param corners       how the mesh hangs together for these attributes; null where this is not known
 * @param cornerOfEntry null without corners
 * @param entryOfVertex null without corners
 * @param pointOfEntry  a point that has the value; null where they are told in the order of the points
 * @param entryOfPoint  the same the other way round
 */
record Sequence(
        int entries,
        Corners corners,
        int[] cornerOfEntry,
        int[] entryOfVertex,
        int[] pointOfEntry,
        int[] entryOfPoint) {

    static Sequence ofPoints(int points) {
        return new Sequence(points, null, null, null, null, null);
    }

    int entryOfPoint(int point) {
        return entryOfPoint == null ? point : entryOfPoint[point];
    }

    int pointOfEntry(int entry) {
        return pointOfEntry == null ? entry : pointOfEntry[entry];
    }

    /** Collects vertices as a walk over the mesh comes to them. */
    static final class Walk {

        private final Connectivity mesh;
        final Corners corners;
        private final boolean[] faceSeen;
        private final boolean[] vertexSeen;
        private final int[] entryOfVertex;
        private final int[] cornerOfEntry;
        private int entries;
        private int faces;

        Walk(Connectivity mesh, Corners corners) {
            this.mesh = mesh;
            this.corners = corners;
            this.faceSeen = new boolean[corners.faces()];
            this.vertexSeen = new boolean[corners.vertices()];
            this.entryOfVertex = new int[corners.vertices()];
            this.cornerOfEntry = new int[corners.vertices()];
        }

        /** What there is not counts as seen. */
        boolean isFaceSeen(int corner) {
            return corner < 0 || faceSeen[corner / 3];
        }

        void seeFace(int corner) {
            Interruption.checkAt(faces++);
            faceSeen[corner / 3] = true;
        }

        boolean isVertexSeen(int vertex) {
            return vertexSeen[vertex];
        }

        /** Whether the vertex is a new one. */
        boolean seeVertex(int corner) {
            int vertex = corners.vertex(corner);
            if (vertexSeen[vertex]) {
                return false;
            }
            vertexSeen[vertex] = true;
            entryOfVertex[vertex] = entries;
            cornerOfEntry[entries++] = corner;
            return true;
        }

        Sequence done() throws DracoException {
            int[] pointOfEntry = new int[entries];
            Arrays.setAll(pointOfEntry, entry -> mesh.pointOfCorner()[cornerOfEntry[entry]]);
            int[] entryOfPoint = new int[mesh.points()];
            for (int corner = 0; corner < mesh.pointOfCorner().length; corner++) {
                Interruption.checkAt(corner);
                int point = mesh.pointOfCorner()[corner];
                if (point >= entryOfPoint.length) {
                    throw new DracoException("its points are not as many as its triangles have");
                }
                entryOfPoint[point] = entryOfVertex[corners.vertex(corner)];
            }
            return new Sequence(
                    entries, corners, Arrays.copyOf(cornerOfEntry, entries), entryOfVertex, pointOfEntry, entryOfPoint);
        }
    }
}

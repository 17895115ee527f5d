package dev.meshwright.mesh.glb.draco;

import java.util.Arrays;

/** Corners that are put together. */
final class CornerTable implements Corners {

    private final int[] opposite;
    private final int[] vertex;
    private final int[] leftMost;
    private int vertices;

    CornerTable(int faces, int mostVertices) {
        opposite = new int[3 * faces];
        vertex = new int[3 * faces];
        leftMost = new int[mostVertices];
        Arrays.fill(opposite, NONE);
        Arrays.fill(vertex, NONE);
        Arrays.fill(leftMost, NONE);
    }

    @Override
    public int opposite(int corner) {
        return corner < 0 ? NONE : opposite[corner];
    }

    @Override
    public int vertex(int corner) {
        return corner < 0 ? NONE : vertex[corner];
    }

    @Override
    public int leftMost(int number) {
        return leftMost[number];
    }

    @Override
    public int vertices() {
        return vertices;
    }

    @Override
    public int faces() {
        return vertex.length / 3;
    }

    int addVertex() throws DracoException {
        if (vertices == leftMost.length) {
            throw new DracoException("it has more vertices than it says");
        }
        return vertices++;
    }

    void set(int corner, int itsVertex) {
        vertex[corner] = itsVertex;
    }

    void setLeftMost(int number, int corner) {
        leftMost[number] = corner;
    }

    /** @throws DracoException when one of them lies opposite to another one already */
    void join(int one, int other) throws DracoException {
        if (one == other || opposite[one] != NONE || opposite[other] != NONE) {
            throw new DracoException("its triangles do not hang together");
        }
        opposite[one] = other;
        opposite[other] = one;
    }
}

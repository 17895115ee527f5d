package dev.meshwright.mesh.glb.draco;

/**
 * How triangles hang together: each has three corners, numbered on; a corner lies opposite to one of the triangle beyond
 * the edge that it does not touch. {@link #NONE} stands for what there is not, and leads to itself.
 */
interface Corners {

    int NONE = -1;

    int opposite(int corner);

    int vertex(int corner);

    /** The corner of a vertex from which all others are reached to the right. */
    int leftMost(int vertex);

    int vertices();

    int faces();

    static int next(int corner) {
        return corner < 0 ? NONE : corner % 3 == 2 ? corner - 2 : corner + 1;
    }

    static int previous(int corner) {
        return corner < 0 ? NONE : corner % 3 == 0 ? corner + 2 : corner - 1;
    }

    /** The corner of the same vertex in the triangle to the right. */
    default int swingRight(int corner) {
        return previous(opposite(previous(corner)));
    }

    default int swingLeft(int corner) {
        return next(opposite(next(corner)));
    }

    default int left(int corner) {
        return opposite(previous(corner));
    }

    default int right(int corner) {
        return opposite(next(corner));
    }

    default boolean isOnBoundary(int vertex) {
        int corner = leftMost(vertex);
        return corner < 0 || swingLeft(corner) < 0;
    }
}

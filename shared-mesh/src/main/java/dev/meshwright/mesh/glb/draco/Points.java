package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** Gives numbers to points: corners of one vertex are the same one as long as no attribute is torn between them. */
final class Points {

    private final CornerTable table;
    private final SeamedCorners[] seamed;
    private final Steps steps;
    private final int[] pointOfCorner;
    private int count;

    Points(CornerTable table, SeamedCorners[] seamed, Steps steps) {
        this.table = table;
        this.seamed = seamed;
        this.steps = steps;
        this.pointOfCorner = new int[3 * table.faces()];
    }

    Connectivity read() throws DracoException {
        for (int vertex = 0; vertex < table.vertices(); vertex++) {
            Interruption.checkAt(vertex);
            int leftMost = table.leftMost(vertex);
            if (leftMost >= 0) {
                around(table.isOnBoundary(vertex) ? leftMost : firstBehindSeam(leftMost));
            }
        }
        return new Connectivity(count, pointOfCorner, table, seamed);
    }

    private int firstBehindSeam(int start) throws DracoException {
        for (SeamedCorners corners : seamed) {
            if (corners.isOnSeam(start)) {
                int vertex = corners.vertex(start);
                for (int corner = table.swingRight(start); corner != start; corner = table.swingRight(corner)) {
                    steps.take();
                    if (corner < 0) {
                        throw new DracoException("a vertex inside of it lies at its edge");
                    }
                    if (corners.vertex(corner) != vertex) {
                        return corner;
                    }
                }
            }
        }
        return start;
    }

    private void around(int first) throws DracoException {
        pointOfCorner[first] = count++;
        int previous = first;
        for (int corner = table.swingRight(first); corner >= 0 && corner != first; corner = table.swingRight(corner)) {
            steps.take();
            pointOfCorner[corner] = isTorn(previous, corner) ? count++ : pointOfCorner[previous];
            previous = corner;
        }
    }

    private boolean isTorn(int one, int other) {
        for (SeamedCorners corners : seamed) {
            if (corners.vertex(one) != corners.vertex(other)) {
                return true;
            }
        }
        return false;
    }
}

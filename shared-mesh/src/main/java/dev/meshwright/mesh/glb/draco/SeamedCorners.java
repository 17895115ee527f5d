package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;
import java.util.Arrays;

/** The corners of a mesh for an attribute that is torn at seams: a vertex there is several. */
final class SeamedCorners implements Corners {

    private final CornerTable table;
    private final boolean[] seams;
    private final boolean[] vertexOnSeam;
    private final int[] vertex;
    private int[] leftMost;
    private int vertices;

    SeamedCorners(CornerTable table) {
        this.table = table;
        this.seams = new boolean[3 * table.faces()];
        this.vertexOnSeam = new boolean[table.vertices()];
        this.vertex = new int[3 * table.faces()];
        this.leftMost = new int[table.vertices()];
        Arrays.fill(vertex, NONE);
    }

    /** The edge opposite to a corner is one. */
    void addSeam(int corner) {
        mark(corner);
        int other = table.opposite(corner);
        if (other >= 0) {
            mark(other);
        }
    }

    private void mark(int corner) {
        seams[corner] = true;
        vertexOnSeam[table.vertex(Corners.next(corner))] = true;
        vertexOnSeam[table.vertex(Corners.previous(corner))] = true;
    }

    boolean isOnSeam(int corner) {
        return vertexOnSeam[table.vertex(corner)];
    }

    /** Once all seams are known. */
    void split(Steps steps) throws DracoException {
        for (int whole = 0; whole < table.vertices(); whole++) {
            Interruption.checkAt(whole);
            int start = table.leftMost(whole);
            if (start < 0) {
                continue;
            }
            int first = vertexOnSeam[whole] ? firstBehindSeam(start, steps) : start;
            vertex[first] = add(first);
            for (int corner = table.swingRight(first);
                    corner >= 0 && corner != first;
                    corner = table.swingRight(corner)) {
                steps.take();
                if (seams[Corners.next(corner)]) {
                    add(corner);
                }
                vertex[corner] = vertices - 1;
            }
        }
    }

    private int firstBehindSeam(int start, Steps steps) throws DracoException {
        int first = start;
        for (int corner = swingLeft(start); corner >= 0; corner = swingLeft(corner)) {
            steps.take();
            first = corner;
            if (corner == start) {
                throw new DracoException("a vertex on a seam has no seam");
            }
        }
        return first;
    }

    private int add(int corner) {
        if (vertices == leftMost.length) {
            leftMost = Arrays.copyOf(leftMost, 2 * vertices + 3);
        }
        leftMost[vertices] = corner;
        return vertices++;
    }

    @Override
    public int opposite(int corner) {
        return corner < 0 || seams[corner] ? NONE : table.opposite(corner);
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
        return table.faces();
    }
}

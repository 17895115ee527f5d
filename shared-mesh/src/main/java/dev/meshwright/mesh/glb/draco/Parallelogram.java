package dev.meshwright.mesh.glb.draco;

/** The fourth corner of a parallelogram whose other three belong to the triangle beyond an edge. */
final class Parallelogram {

    private final Sequence sequence;
    private final int width;

    Parallelogram(Sequence sequence, int width) {
        this.sequence = sequence;
        this.width = width;
    }

    /** False where these three are not known yet. */
    boolean predict(int entry, int corner, int[] values, int[] predicted) {
        int other = sequence.corners().opposite(corner);
        if (other < 0) {
            return false;
        }
        int opposite = entry(other);
        int next = entry(Corners.next(other));
        int previous = entry(Corners.previous(other));
        if (opposite >= entry || next >= entry || previous >= entry) {
            return false;
        }
        for (int component = 0; component < width; component++) {
            predicted[component] = values[next * width + component]
                    + values[previous * width + component]
                    - values[opposite * width + component];
        }
        return true;
    }

    private int entry(int corner) {
        return sequence.entryOfVertex()[sequence.corners().vertex(corner)];
    }
}

package dev.meshwright.mesh.render;

/**
 * The part of a row of samples that a triangle covers, found by solving for its ends rather than by testing each
 * sample: long thin triangles cover little of the box around them. One for each thread.
 */
final class Span {

    int first;
    int last;

    void reset(int from, int to) {
        first = from;
        last = to;
    }

    /** Keeps the samples x for which {@code start + (x - origin) * step} is not below the slack. */
    void keep(float start, float step, int origin, float slack) {
        float spare = start + slack;
        if (step > 0) {
            if (spare < 0) {
                first = Math.max(first, origin + (int) Math.ceil(-spare / step));
            }
        } else if (spare < 0) {
            last = first - 1;
        } else if (step < 0) {
            last = Math.min(last, origin + (int) Math.min(1e8f, spare / -step));
        }
    }
}

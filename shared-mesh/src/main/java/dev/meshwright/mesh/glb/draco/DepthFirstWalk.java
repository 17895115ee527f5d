package dev.meshwright.mesh.glb.draco;

import java.util.ArrayList;
import java.util.List;

/** Goes to the triangle on the right as long as that is new, then to the left, and comes back to what was left out. */
final class DepthFirstWalk {

    private final Sequence.Walk walk;
    private final Corners corners;
    private final List<Integer> waiting = new ArrayList<>();

    private DepthFirstWalk(Sequence.Walk walk) {
        this.walk = walk;
        this.corners = walk.corners;
    }

    static Sequence over(Connectivity mesh, Corners corners) throws DracoException {
        DepthFirstWalk one = new DepthFirstWalk(new Sequence.Walk(mesh, corners));
        for (int corner = 0; corner < 3 * corners.faces(); corner += 3) {
            one.from(corner);
        }
        return one.walk.done();
    }

    private void from(int start) throws DracoException {
        if (walk.isFaceSeen(start)) {
            return;
        }
        walk.seeVertex(Corners.next(start));
        walk.seeVertex(Corners.previous(start));
        waiting.add(start);
        while (!waiting.isEmpty()) {
            int corner = waiting.removeLast();
            while (!walk.isFaceSeen(corner)) {
                corner = further(corner);
            }
        }
    }

    /** The corner to go on from; none where both sides are known, or wait. */
    private int further(int start) throws DracoException {
        int corner = start;
        while (true) {
            walk.seeFace(corner);
            boolean isNew = walk.seeVertex(corner);
            int right = corners.right(corner);
            if (isNew && !corners.isOnBoundary(corners.vertex(corner))) {
                if (right < 0) {
                    throw new DracoException("a vertex inside of it lies at its edge");
                }
                corner = right;
                continue;
            }
            int left = corners.left(corner);
            if (walk.isFaceSeen(right)) {
                return left;
            }
            if (walk.isFaceSeen(left)) {
                return right;
            }
            waiting.add(left);
            return right;
        }
    }
}

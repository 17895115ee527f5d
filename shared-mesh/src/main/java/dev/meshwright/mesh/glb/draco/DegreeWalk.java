package dev.meshwright.mesh.glb.draco;

import java.util.ArrayList;
import java.util.List;

/** Goes first where most triangles are known around the next vertex. */
final class DegreeWalk {

    private static final int PRIORITIES = 3;

    private final Sequence.Walk walk;
    private final Corners corners;
    private final int[] degrees;
    private final List<List<Integer>> waiting = new ArrayList<>();
    private int best;

    private DegreeWalk(Sequence.Walk walk) {
        this.walk = walk;
        this.corners = walk.corners;
        this.degrees = new int[corners.vertices()];
        for (int priority = 0; priority < PRIORITIES; priority++) {
            waiting.add(new ArrayList<>());
        }
    }

    static Sequence over(Connectivity mesh, Corners corners) throws DracoException {
        DegreeWalk one = new DegreeWalk(new Sequence.Walk(mesh, corners));
        for (int corner = 0; corner < 3 * corners.faces(); corner += 3) {
            one.from(corner);
        }
        return one.walk.done();
    }

    private void from(int start) {
        waiting.getFirst().add(start);
        best = 0;
        walk.seeVertex(Corners.next(start));
        walk.seeVertex(Corners.previous(start));
        walk.seeVertex(start);
        for (int corner = take(); corner >= 0; corner = take()) {
            while (!walk.isFaceSeen(corner)) {
                corner = further(corner);
            }
        }
    }

    private int take() {
        for (int priority = best; priority < PRIORITIES; priority++) {
            if (!waiting.get(priority).isEmpty()) {
                best = priority;
                return waiting.get(priority).removeLast();
            }
        }
        return Corners.NONE;
    }

    private int further(int corner) {
        walk.seeFace(corner);
        walk.seeVertex(corner);
        int right = corners.right(corner);
        int left = corners.left(corner);
        boolean isRightSeen = walk.isFaceSeen(right);
        if (!walk.isFaceSeen(left)) {
            int priority = priority(left);
            if (isRightSeen && priority <= best) {
                return left;
            }
            add(left, priority);
        }
        if (!isRightSeen) {
            int priority = priority(right);
            if (priority <= best) {
                return right;
            }
            add(right, priority);
        }
        return Corners.NONE;
    }

    private void add(int corner, int priority) {
        waiting.get(priority).add(corner);
        best = Math.min(best, priority);
    }

    private int priority(int corner) {
        int tip = corners.vertex(corner);
        if (walk.isVertexSeen(tip)) {
            return 0;
        }
        degrees[tip]++;
        return degrees[tip] > 1 ? 1 : 2;
    }
}

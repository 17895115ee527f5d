package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Cuts a simple polygon, counter-clockwise in the x-y plane and concave if it likes, into triangles by its ears. */
final class PolygonTriangulation {

    private final List<Vec3> outline;
    private final List<Integer> left = new ArrayList<>();
    private final double negligibleArea;

    private PolygonTriangulation(List<Vec3> outline) {
        this.outline = outline;
        double extent = Points.extent(outline);
        negligibleArea = 1e-12 * extent * extent;
        for (int corner = 0; corner < outline.size(); corner++) {
            left.add(corner);
        }
    }

    /** Corner numbers, three for each of the {@code corners - 2} triangles. */
    static List<int[]> triangles(List<Vec3> outline) {
        return new PolygonTriangulation(outline).cut();
    }

    private List<int[]> cut() {
        List<int[]> triangles = new ArrayList<>();
        int at = 0;
        int tried = 0;
        while (left.size() > 3) {
            int corner = at % left.size();
            // After a whole round without an ear the outline crosses itself: any corner will do then.
            if (isEar(corner) || tried >= left.size()) {
                triangles.add(triangleAt(corner));
                left.remove(corner);
                // Going on behind the next corner spreads the cuts instead of fanning them out from one corner.
                at = corner + 1;
                tried = 0;
            } else {
                at = corner + 1;
                tried++;
            }
        }
        triangles.add(triangleAt(1));
        return triangles;
    }

    private int[] triangleAt(int corner) {
        int size = left.size();
        return new int[] {left.get((corner + size - 1) % size), left.get(corner), left.get((corner + 1) % size)};
    }

    private boolean isEar(int corner) {
        int[] ear = triangleAt(corner);
        Vec3 a = outline.get(ear[0]);
        Vec3 b = outline.get(ear[1]);
        Vec3 c = outline.get(ear[2]);
        if (area(a, b, c) <= negligibleArea) {
            return false;
        }
        for (int other : left) {
            if (other != ear[0] && other != ear[1] && other != ear[2] && isWithin(outline.get(other), a, b, c)) {
                return false;
            }
        }
        return true;
    }

    /** On the border counts as within: a corner on the cut would make a triangle without area later. */
    private boolean isWithin(Vec3 point, Vec3 a, Vec3 b, Vec3 c) {
        return area(a, b, point) >= -negligibleArea
                && area(b, c, point) >= -negligibleArea
                && area(c, a, point) >= -negligibleArea;
    }

    /** Twice the triangle's area, negative when it runs clockwise. */
    static double area(Vec3 a, Vec3 b, Vec3 c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}

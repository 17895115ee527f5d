package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Outlines given thickness. The far end is scaled about the part's own z axis. */
final class ExtrusionTessellation {

    /** Walls that meet at less than this are shaded as one round surface. */
    private static final double SMOOTH_DEGREES = 35;

    private final MeshBuilder mesh;
    private final List<Vec3> outline;
    private final double depth;
    private final double topScale;
    private final Vec3[] walls;
    private final boolean[] smooth;

    private ExtrusionTessellation(MeshBuilder mesh, Shape.Extrusion extrusion) {
        this.mesh = mesh;
        outline = cleaned(extrusion.outline());
        depth = extrusion.depth();
        topScale = extrusion.topScale() > 1e-6 ? extrusion.topScale() : 0;
        int corners = outline.size();
        walls = new Vec3[corners];
        for (int wall = 0; wall < corners; wall++) {
            Vec3 from = outline.get(wall);
            Vec3 along = outline.get((wall + 1) % corners).minus(from);
            Vec3 rising = from.times(topScale - 1).plus(new Vec3(0, 0, depth));
            walls[wall] = along.cross(rising).normalized();
        }
        smooth = new boolean[corners];
        for (int corner = 0; corner < corners; corner++) {
            smooth[corner] = walls[corner].dot(walls[(corner + corners - 1) % corners])
                    >= Math.cos(Math.toRadians(SMOOTH_DEGREES));
        }
    }

    static void add(MeshBuilder mesh, Shape.Extrusion extrusion) {
        ExtrusionTessellation tessellation = new ExtrusionTessellation(mesh, extrusion);
        tessellation.addWalls();
        List<int[]> triangles = PolygonTriangulation.triangles(tessellation.outline);
        tessellation.addCap(triangles, -1, 1);
        if (tessellation.topScale > 0) {
            tessellation.addCap(triangles, 1, tessellation.topScale);
        }
    }

    /** Without repeated corners, and counter-clockwise. */
    private static List<Vec3> cleaned(List<Vec3> outline) {
        double extent = Points.extent(outline);
        List<Vec3> corners = new ArrayList<>();
        for (Vec3 corner : outline) {
            Vec3 flat = new Vec3(corner.x(), corner.y(), 0);
            if (corners.isEmpty() || flat.minus(corners.getLast()).length() > 1e-6 * extent) {
                corners.add(flat);
            }
        }
        while (corners.size() > 3 && corners.getLast().minus(corners.getFirst()).length() <= 1e-6 * extent) {
            corners.removeLast();
        }
        double area = 0;
        for (int corner = 0; corner < corners.size(); corner++) {
            Vec3 next = corners.get((corner + 1) % corners.size());
            area += corners.get(corner).x() * next.y() - corners.get(corner).y() * next.x();
        }
        if (area < 0) {
            Collections.reverse(corners);
        }
        return corners;
    }

    private void addWalls() {
        int corners = outline.size();
        List<Vec3> loop = new ArrayList<>(outline);
        loop.add(outline.getFirst());
        double[] u = Points.fractions(loop);
        int near = -1;
        int far = -1;
        for (int wall = 0; wall < corners; wall++) {
            if (wall == 0 || !smooth[wall]) {
                near = vertex(wall, wall, -1, u[wall]);
                far = topScale > 0 ? vertex(wall, wall, 1, u[wall]) : -1;
            }
            int nextNear = vertex(wall + 1, wall, -1, u[wall + 1]);
            if (topScale > 0) {
                int nextFar = vertex(wall + 1, wall, 1, u[wall + 1]);
                mesh.quad(near, nextNear, nextFar, far);
                far = nextFar;
            } else {
                Vec3 normal = walls[wall];
                double middle = (u[wall] + u[wall + 1]) / 2;
                int tip = mesh.vertex(0, 0, depth / 2, normal.x(), normal.y(), normal.z(), middle, 0);
                mesh.triangle(near, nextNear, tip);
            }
            near = nextNear;
        }
    }

    /** A corner of a wall, at the near (-1) or the far (1) end. */
    private int vertex(int corner, int wall, int end, double u) {
        int at = corner % outline.size();
        Vec3 normal = walls[wall];
        if (smooth[at]) {
            normal = walls[at].plus(walls[(at + outline.size() - 1) % outline.size()]);
        }
        double scale = end < 0 ? 1 : topScale;
        Vec3 point = outline.get(at);
        return mesh.vertex(
                point.x() * scale,
                point.y() * scale,
                end * depth / 2,
                normal.x(),
                normal.y(),
                normal.z(),
                u,
                end < 0 ? 1 : 0);
    }

    private void addCap(List<int[]> triangles, int end, double scale) {
        double minX = outline.stream().mapToDouble(Vec3::x).min().orElseThrow();
        double maxX = outline.stream().mapToDouble(Vec3::x).max().orElseThrow();
        double minY = outline.stream().mapToDouble(Vec3::y).min().orElseThrow();
        double maxY = outline.stream().mapToDouble(Vec3::y).max().orElseThrow();
        int first = -1;
        for (Vec3 corner : outline) {
            int vertex = mesh.vertex(
                    corner.x() * scale,
                    corner.y() * scale,
                    end * depth / 2,
                    0,
                    0,
                    end,
                    (corner.x() - minX) / (maxX - minX),
                    (maxY - corner.y()) / (maxY - minY));
            first = first < 0 ? vertex : first;
        }
        for (int[] triangle : triangles) {
            mesh.triangle(
                    first + triangle[0],
                    first + (end < 0 ? triangle[2] : triangle[1]),
                    first + (end < 0 ? triangle[1] : triangle[2]));
        }
    }
}

package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.geometry.MeshBuilder.Row;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Turned profiles. The outside is found by the volume that the profile sweeps, so that it may run upwards or
 * downwards. A profile that ends where it begins makes a ring; one that ends away from the axis stays open there.
 */
final class LatheTessellation {

    private final MeshBuilder mesh;
    private final Revolution revolution;
    private final int segments;
    private final double crease;
    private final boolean ring;
    private final List<Vec3> profile;
    private final Vec3[] bandNormals;
    private final double[] bandBends;

    private LatheTessellation(MeshBuilder mesh, Shape.Lathe lathe) {
        this.mesh = mesh;
        segments = lathe.segments();
        revolution = new Revolution(mesh, segments, segments < Revolution.SMOOTH_SEGMENTS, Vec3.ONE);
        crease = lathe.creaseDegrees();
        List<Vec3> points = cleaned(lathe.profile());
        ring = points.size() > 3
                && points.getFirst().equals(points.getLast())
                && points.getFirst().x() > 0;
        profile = points;
        int bands = profile.size() - 1;
        bandNormals = new Vec3[bands];
        for (int band = 0; band < bands; band++) {
            Vec3 along = profile.get(band + 1).minus(profile.get(band));
            bandNormals[band] = new Vec3(along.y(), -along.x() * revolution.apothem(), 0).normalized();
        }
        bandBends = new double[bands + 1];
        for (int joint = 0; joint <= bands; joint++) {
            bandBends[joint] = bend(joint, bands);
        }
    }

    static void add(MeshBuilder mesh, Shape.Lathe lathe) {
        new LatheTessellation(mesh, lathe).addBands();
    }

    /** Without repeated points, exact on the axis and where it closes, and running upwards on the outside. */
    private static List<Vec3> cleaned(List<Vec3> profile) {
        double extent = Points.extent(profile);
        double widest = profile.stream().mapToDouble(Vec3::x).max().orElse(0);
        List<Vec3> points = new ArrayList<>();
        for (Vec3 point : profile) {
            Vec3 snapped = new Vec3(point.x() > 1e-6 * widest ? point.x() : 0, point.y(), 0);
            if (points.isEmpty() || snapped.minus(points.getLast()).length() > 1e-6 * extent) {
                points.add(snapped);
            }
        }
        if (points.size() > 3 && points.getLast().minus(points.getFirst()).length() <= 1e-6 * extent) {
            points.set(points.size() - 1, points.getFirst());
        }
        double volume = 0;
        double upward = 0;
        for (int point = 0; point + 1 < points.size(); point++) {
            Vec3 a = points.get(point);
            Vec3 b = points.get(point + 1);
            volume += (b.y() - a.y()) * (a.x() * a.x() + a.x() * b.x() + b.x() * b.x());
            upward += a.x() * a.x() - b.x() * b.x();
        }
        // A flat disc or washer sweeps nothing: it faces up.
        boolean isFlat = Math.abs(volume) <= 1e-9 * extent * extent * extent;
        if (isFlat ? upward < 0 : volume < 0) {
            Collections.reverse(points);
        }
        return points;
    }

    /** Degrees between the bands on both sides of a joint; at an axis, between the band and its mirror image. */
    private double bend(int joint, int bands) {
        boolean isEnd = joint == 0 || joint == bands;
        if (isEnd && !ring) {
            Vec3 normal = bandNormals[Math.min(joint, bands - 1)];
            return profile.get(joint).x() > 0 ? 0 : 2 * degrees(Math.abs(normal.y()));
        }
        if (profile.get(joint).x() == 0) {
            return 180;
        }
        return degrees(bandNormals[joint % bands].dot(bandNormals[(joint + bands - 1) % bands]));
    }

    private static double degrees(double cosine) {
        return Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1)));
    }

    private void addBands() {
        int bands = bandNormals.length;
        double[] v = Points.fractions(profile);
        Row shared = null;
        for (int band = 0; band < bands; band++) {
            Vec3 lower = profile.get(band);
            Vec3 upper = profile.get(band + 1);
            if (lower.x() == 0 && upper.x() == 0) {
                shared = null;
                continue;
            }
            if (isDisc(band)) {
                Vec3 rim = lower.x() == 0 ? upper : lower;
                revolution.disc(rim.x(), rim.y(), bandNormals[band].y() > 0 ? 1 : -1);
                shared = null;
                continue;
            }
            Row from = shared != null ? shared : row(band, band, 1 - v[band]);
            Row to = row(band + 1, band, 1 - v[band + 1]);
            mesh.band(from, to, segments);
            shared = isSmooth(band + 1) && band + 1 < bands ? to : null;
        }
    }

    private boolean isSmooth(int joint) {
        return bandBends[joint] <= crease;
    }

    /** A flat lid whose rim is an edge: one vertex in its middle is enough. */
    private boolean isDisc(int band) {
        boolean lowerPole = profile.get(band).x() == 0;
        boolean upperPole = profile.get(band + 1).x() == 0;
        if ((!lowerPole && !upperPole) || Math.abs(bandNormals[band].y()) < 1 - 1e-12) {
            return false;
        }
        int rim = lowerPole ? band + 1 : band;
        boolean isEnd = rim == 0 || rim == bandNormals.length;
        return isEnd || !isSmooth(rim);
    }

    private Row row(int joint, int band, double v) {
        Vec3 point = profile.get(joint);
        Vec3 normal = bandNormals[band];
        int bands = bandNormals.length;
        boolean isEnd = joint == 0 || joint == bands;
        if (isSmooth(joint)) {
            if (!isEnd || ring) {
                normal = bandNormals[joint % bands].plus(bandNormals[(joint + bands - 1) % bands]);
            } else if (point.x() == 0) {
                normal = new Vec3(0, Math.signum(normal.y()), 0);
            }
        }
        return revolution.ring(point.x(), point.y(), normal.x(), normal.y(), v);
    }
}

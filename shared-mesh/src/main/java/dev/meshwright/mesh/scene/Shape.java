package dev.meshwright.mesh.scene;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * The geometry of one part, given by parameters rather than triangles, so that it can be edited, scripted and meshed
 * again. Lengths in metres, centred on the part's own origin unless it says otherwise.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Shape.Box.class, name = "box"),
    @JsonSubTypes.Type(value = Shape.Ellipsoid.class, name = "ellipsoid"),
    @JsonSubTypes.Type(value = Shape.Frustum.class, name = "frustum"),
    @JsonSubTypes.Type(value = Shape.Torus.class, name = "torus"),
    @JsonSubTypes.Type(value = Shape.Lathe.class, name = "lathe"),
    @JsonSubTypes.Type(value = Shape.Extrusion.class, name = "extrusion"),
    @JsonSubTypes.Type(value = Shape.Tube.class, name = "tube")
})
public sealed interface Shape {

    /**
     * A cuboid.
     *
     * @param size  edge lengths along x, y, z
     * @param bevel radius of the rounded edges, 0 for sharp ones; at most half of the shortest edge
     */
    record Box(Vec3 size, double bevel) implements Shape {
        public Box {
            Checks.positive("size.x", size.x());
            Checks.positive("size.y", size.y());
            Checks.positive("size.z", size.z());
            if (!(bevel >= 0 && bevel <= Math.min(size.x(), Math.min(size.y(), size.z())) / 2 + 1e-12)) {
                throw new IllegalArgumentException("bevel is 0 to half of the shortest edge, this is " + bevel);
            }
        }
    }

    /**
     * A sphere stretched along the axes.
     *
     * @param radii    half the lengths along x, y, z
     * @param segments around the equator, 6 to 256; half as many from pole to pole
     */
    record Ellipsoid(Vec3 radii, int segments) implements Shape {
        public Ellipsoid {
            Checks.positive("radii.x", radii.x());
            Checks.positive("radii.y", radii.y());
            Checks.positive("radii.z", radii.z());
            Checks.range("segments", segments, 6, 256);
        }
    }

    /**
     * A cylinder, a cone, a prism or anything between, along y.
     *
     * @param bottomRadius radius at y = -height/2; 0 for a point
     * @param topRadius    radius at y = +height/2; 0 for a point; not both 0
     * @param height       along y
     * @param segments     3 to 256; below 8 the sides are flat, from 8 on they are shaded smooth
     */
    record Frustum(double bottomRadius, double topRadius, double height, int segments) implements Shape {
        public Frustum {
            Checks.notNegative("bottomRadius", bottomRadius);
            Checks.notNegative("topRadius", topRadius);
            if (bottomRadius + topRadius == 0) {
                throw new IllegalArgumentException("bottomRadius or topRadius is more than 0, both of these are 0");
            }
            Checks.positive("height", height);
            Checks.range("segments", segments, 3, 256);
        }
    }

    /**
     * A ring lying in the x-z plane.
     *
     * @param radius       from the centre to the middle of the tube
     * @param tubeRadius   of the tube, less than radius
     * @param segments     around the ring, 3 to 256
     * @param tubeSegments around the tube, 3 to 128
     */
    record Torus(double radius, double tubeRadius, int segments, int tubeSegments) implements Shape {
        public Torus {
            Checks.positive("radius", radius);
            Checks.positive("tubeRadius", tubeRadius);
            if (tubeRadius >= radius) {
                throw new IllegalArgumentException("tubeRadius is less than radius, this is " + tubeRadius);
            }
            Checks.range("segments", segments, 3, 256);
            Checks.range("tubeSegments", tubeSegments, 3, 128);
        }
    }

    /**
     * A profile turned about the y axis: vases, mugs, barrels, domes.
     *
     * @param profile  2 to 256 points from first to last: x is the radius (0 or more), y the height; z is unused
     * @param segments around the axis, 3 to 256
     * @param creaseDegrees an edge of the profile bent by more than this is shaded as a crease, 0 to 180
     */
    record Lathe(List<Vec3> profile, int segments, double creaseDegrees) implements Shape {
        public Lathe {
            profile = List.copyOf(profile);
            Checks.range("profile points", profile.size(), 2, 256);
            Checks.spread("profile", profile);
            for (Vec3 point : profile) {
                if (point.x() < 0) {
                    throw new IllegalArgumentException("a profile's radius is not negative, this is " + point.x());
                }
            }
            if (profile.stream().allMatch(point -> point.x() == 0)) {
                throw new IllegalArgumentException("a profile leaves the axis, all radii of this one are 0");
            }
            Checks.range("segments", segments, 3, 256);
            if (!(creaseDegrees >= 0 && creaseDegrees <= 180)) {
                throw new IllegalArgumentException("creaseDegrees lies between 0 and 180, this is " + creaseDegrees);
            }
        }
    }

    /**
     * A flat outline given thickness: stars, blades, gables, wings.
     *
     * @param outline 3 to 256 corners of a simple polygon in the x-y plane, counter-clockwise; z is unused
     * @param depth   along z, from -depth/2 to +depth/2
     * @param topScale the outline's scale at +depth/2 in proportion to that at -depth/2; 1 for a prism, 0 for a point
     */
    record Extrusion(List<Vec3> outline, double depth, double topScale) implements Shape {
        public Extrusion {
            outline = List.copyOf(outline);
            Checks.range("outline corners", outline.size(), 3, 256);
            Checks.spread("outline", outline);
            if (isLine(outline)) {
                throw new IllegalArgumentException(
                        "an outline encloses an area, the corners of this one lie on a line");
            }
            Checks.positive("depth", depth);
            if (!(topScale >= 0 && topScale <= 100)) {
                throw new IllegalArgumentException("topScale lies between 0 and 100, this is " + topScale);
            }
        }

        private static boolean isLine(List<Vec3> outline) {
            double area = 0;
            double length = 0;
            for (int corner = 0; corner < outline.size(); corner++) {
                Vec3 from = outline.get(corner).minus(outline.getFirst());
                Vec3 to = outline.get((corner + 1) % outline.size()).minus(outline.getFirst());
                area += from.x() * to.y() - from.y() * to.x();
                length += Math.hypot(to.x() - from.x(), to.y() - from.y());
            }
            return Math.abs(area) <= 1e-9 * length * length;
        }
    }

    /**
     * A round rod along a path: handles, tails, horns, branches.
     *
     * @param path     2 to 256 points
     * @param radii    the rod's radius at each point of the path, 0 for a point at an end; as many as there are points
     * @param segments around the rod, 3 to 64
     * @param closed   whether the last point joins the first
     */
    record Tube(List<Vec3> path, List<Double> radii, int segments, boolean closed) implements Shape {
        public Tube {
            path = List.copyOf(path);
            radii = List.copyOf(radii);
            Checks.range("path points", path.size(), 2, 256);
            if (radii.size() != path.size()) {
                throw new IllegalArgumentException(
                        "a radius for each of the " + path.size() + " points, these are " + radii.size());
            }
            Checks.spread("path", path);
            radii.forEach(radius -> Checks.notNegative("radii", radius));
            if (radii.stream().allMatch(radius -> radius == 0)) {
                throw new IllegalArgumentException("a rod is thick somewhere, all radii of this one are 0");
            }
            Checks.range("segments", segments, 3, 64);
        }
    }
}

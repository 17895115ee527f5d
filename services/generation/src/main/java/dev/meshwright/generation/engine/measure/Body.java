package dev.meshwright.generation.engine.measure;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Optional;

/** One part's surface where it stands in the world. Two bodies are the same only when they are one object. */
public final class Body {

    private static final int SAMPLES_A_SIDE = 5;

    private final PlacedMesh placed;
    private final Bounds bounds;
    private TriangleTree tree;

    public Body(PlacedMesh placed) {
        this.placed = placed;
        bounds = placed.bounds();
    }

    public String name() {
        return placed.part().name();
    }

    public PlacedMesh placed() {
        return placed;
    }

    public Bounds bounds() {
        return bounds;
    }

    public int triangleCount() {
        return placed.mesh().triangleCount();
    }

    /** The length of the bounds' diagonal. */
    public double extent() {
        return bounds.size().length();
    }

    /** The volume of the bounds, in cubic metres. */
    public double boxVolume() {
        Vec3 size = bounds.size();
        return size.x() * size.y() * size.z();
    }

    TriangleTree tree() {
        if (tree == null) {
            tree = TriangleTree.of(placed);
        }
        return tree;
    }

    /** Whether the bounds come as near as this, which is cheap to know. */
    public boolean isNear(Body other, double metres) {
        return bounds.min().x() <= other.bounds.max().x() + metres
                && other.bounds.min().x() <= bounds.max().x() + metres
                && bounds.min().y() <= other.bounds.max().y() + metres
                && other.bounds.min().y() <= bounds.max().y() + metres
                && bounds.min().z() <= other.bounds.max().z() + metres
                && other.bounds.min().z() <= bounds.max().z() + metres;
    }

    /** The shortest way to another body's surface, unless it is longer than {@code most} metres. */
    public Optional<Gap> gap(Body other, double most) {
        return isNear(other, most) ? GapSearch.between(tree(), other.tree(), 0, most) : Optional.empty();
    }

    /** Whether the surfaces come as near as this, or one lies wholly within the other. */
    public boolean touches(Body other, double metres) {
        if (!isNear(other, metres)) {
            return false;
        }
        return GapSearch.between(tree(), other.tree(), metres, metres).isPresent()
                || other.holds(corner())
                || holds(other.corner());
    }

    /** Where the surfaces lie in one plane and face the same way, so that it is chance which one is seen. */
    public List<SharedFace> sharedFaces(Body other, double metres) {
        return isNear(other, metres) ? SharedFaceSearch.between(tree(), other.tree(), metres) : List.of();
    }

    /** The distance between the bounds, which no gap is narrower than. */
    public double boxGap(Body other) {
        return Math.sqrt(TriangleTree.gap(tree(), 0, other.tree(), 0));
    }

    private Vec3 corner() {
        double[] corners = tree().corners;
        return new Vec3(corners[0], corners[1], corners[2]);
    }

    /** Whether the point lies within the surface. */
    public boolean holds(Vec3 point) {
        return Crossings.inside(tree(), point.x(), point.y(), point.z());
    }

    /**
     * How much of this body lies within another, 0 to 1, from samples on a regular grid; 0 for bodies too thin for any
     * sample to fall within them.
     */
    public double shareWithin(Body other) {
        if (!isNear(other, 0)) {
            return 0;
        }
        int own = 0;
        int shared = 0;
        Vec3 size = bounds.size();
        for (int x = 0; x < SAMPLES_A_SIDE; x++) {
            for (int y = 0; y < SAMPLES_A_SIDE; y++) {
                for (int z = 0; z < SAMPLES_A_SIDE; z++) {
                    // Off the middle of each cell, where symmetric things have their seams.
                    Vec3 share = new Vec3(
                            (x + 0.47) / SAMPLES_A_SIDE, (y + 0.53) / SAMPLES_A_SIDE, (z + 0.49) / SAMPLES_A_SIDE);
                    Vec3 point = bounds.min().plus(size.scaledBy(share));
                    if (holds(point)) {
                        own++;
                        shared += other.holds(point) ? 1 : 0;
                    }
                }
            }
        }
        return own == 0 ? 0 : (double) shared / own;
    }

    @Override
    public String toString() {
        return name();
    }
}

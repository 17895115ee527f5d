package dev.meshwright.mesh.asset;

/**
 * Where a node stands in its parent's space: scaled, then rotated, then moved.
 *
 * @param translation x, y, z in metres
 * @param rotation    unit quaternion x, y, z, w
 * @param scale       along x, y, z; may be negative or 0
 * @param sheared     the whole transformation as 16 numbers, column by column, where the three can't express it; else
 *     null. The three are then the nearest that can be said by them
 */
public record Placement(double[] translation, double[] rotation, double[] scale, double[] sheared) {

    public static final Placement IDENTITY =
            new Placement(new double[] {0, 0, 0}, new double[] {0, 0, 0, 1}, new double[] {1, 1, 1}, null);

    public boolean isSheared() {
        return sheared != null;
    }

    /** As 16 numbers, column by column. */
    public double[] matrix() {
        return sheared != null ? sheared.clone() : Affine.of(translation, rotation, scale);
    }
}

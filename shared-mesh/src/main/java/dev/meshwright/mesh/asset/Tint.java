package dev.meshwright.mesh.asset;

/** A linear colour that something else is multiplied with. */
public record Tint(double red, double green, double blue) {

    public static final Tint BLACK = new Tint(0, 0, 0);
    public static final Tint WHITE = new Tint(1, 1, 1);

    public static Tint of(double[] color) {
        return new Tint(color[0], color[1], color[2]);
    }

    public double[] times(double factor) {
        return new double[] {red * factor, green * factor, blue * factor};
    }

    /** The largest of the three. */
    public double strength() {
        return Math.max(red, Math.max(green, blue));
    }
}

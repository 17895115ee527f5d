package dev.meshwright.mesh.glb.draco;

/** How a triangle is added to those before it. */
enum Topology {
    /** Between two edges that meet. */
    CENTER,
    /** Between two parts, which become one. */
    SPLIT,
    LEFT,
    RIGHT,
    /** By itself. */
    END;

    private static final Topology[] ALL = values();

    static Topology of(int number) throws DracoException {
        if (number < 0 || number >= ALL.length) {
            throw new DracoException("a triangle in it is added in an unknown way");
        }
        return ALL[number];
    }
}

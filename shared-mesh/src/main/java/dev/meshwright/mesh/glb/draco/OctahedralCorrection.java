package dev.meshwright.mesh.glb.draco;

/** Corrections of normals, turned so that most of them are small and of one sign. */
final class OctahedralCorrection implements Correction {

    static final int NUMBER = 3;

    private Octahedron octahedron;

    Octahedron octahedron() {
        return octahedron;
    }

    @Override
    public void read(ByteSource source) throws DracoException {
        int most = source.integer();
        source.integer();
        if (most % 2 == 0) {
            throw new DracoException("normals in it go up to " + most);
        }
        octahedron = new Octahedron(Integer.SIZE - Integer.numberOfLeadingZeros(most));
    }

    @Override
    public void apply(int[] predicted, int from, int[] values, int at) {
        int center = octahedron.center();
        int[] place = {predicted[from] - center, predicted[from + 1] - center};
        boolean isInside = octahedron.isInDiamond(place[0], place[1]);
        if (!isInside) {
            octahedron.invert(place);
        }
        int turns = isBottomLeft(place) ? 0 : turns(place);
        turn(place, turns);
        place[0] = octahedron.wrapped(place[0] + values[at]);
        place[1] = octahedron.wrapped(place[1] + values[at + 1]);
        turn(place, (4 - turns) % 4);
        if (!isInside) {
            octahedron.invert(place);
        }
        values[at] = place[0] + center;
        values[at + 1] = place[1] + center;
    }

    private static boolean isBottomLeft(int[] place) {
        return (place[0] == 0 && place[1] == 0) || (place[0] < 0 && place[1] <= 0);
    }

    /** Quarter turns to the bottom left. */
    private static int turns(int[] place) {
        if (place[0] == 0) {
            return place[1] == 0 ? 0 : place[1] > 0 ? 3 : 1;
        }
        if (place[0] > 0) {
            return place[1] >= 0 ? 2 : 1;
        }
        return place[1] <= 0 ? 0 : 3;
    }

    private static void turn(int[] place, int turns) {
        int x = place[0];
        int y = place[1];
        switch (turns) {
            case 1 -> {
                place[0] = y;
                place[1] = -x;
            }
            case 2 -> {
                place[0] = -x;
                place[1] = -y;
            }
            case 3 -> {
                place[0] = -y;
                place[1] = x;
            }
            default -> {}
        }
    }
}

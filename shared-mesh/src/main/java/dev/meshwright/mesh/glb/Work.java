package dev.meshwright.mesh.glb;

/** How many elements are looked at for one file at most: one whose parts share their data could ask for any number. */
final class Work {

    private final long most;
    private long left;

    Work(long most) {
        this.most = most;
        left = most;
    }

    /** How much was done. */
    long taken() {
        return most - left;
    }

    /** Whether that much may still be done; if so it counts. */
    boolean take(long elements) {
        if (elements > left) {
            return false;
        }
        left -= elements;
        return true;
    }

    /** @throws UnreadableGlbException when that much may no longer be done */
    void require(long elements) throws UnreadableGlbException {
        if (!take(elements)) {
            throw new UnreadableGlbException("the GLB asks for more work than is done for one file: its nodes share"
                    + " too many meshes, joints or sparse accessors");
        }
    }
}

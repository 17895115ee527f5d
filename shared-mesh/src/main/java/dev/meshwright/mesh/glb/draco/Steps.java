package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** Ends walks around vertices that go on for longer than any mesh asks for. */
final class Steps {

    private long left;

    Steps(int faces) {
        left = 1_000_000 + 300L * faces;
    }

    void take() throws DracoException {
        left--;
        Interruption.checkAt((int) left);
        if (left < 0) {
            throw new DracoException("its triangles hang together in too long a way");
        }
    }
}

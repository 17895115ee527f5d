package dev.meshwright.mesh.glb.draco;

/** Says how much may be made of compressed bytes. */
@FunctionalInterface
public interface Room {

    /** @throws DracoException when no room is left for so many bytes more */
    void take(long bytes) throws DracoException;
}

package dev.meshwright.mesh.glb.draco;

/** Says how much may be made of compressed bytes. */
@FunctionalInterface
public interface Room {

    /** @throws DracoException when no room is left for so many bytes more */
    void take(long bytes) throws DracoException;

    /**
     * The stream says how much it holds, and nothing is made of it yet.
     *
     * @throws DracoException when that is more than was spoken of
     */
    default void claim(int triangles, int points) throws DracoException {}
}

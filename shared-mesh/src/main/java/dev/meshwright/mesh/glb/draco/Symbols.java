package dev.meshwright.mesh.glb.draco;

/** Tells how triangles are added, one after another. */
sealed interface Symbols permits PlainSymbols, ValenceSymbols {

    Topology next() throws DracoException;

    /** A triangle was added; its first corner. */
    default void added(int corner) throws DracoException {}

    default void merged(int into, int vertex) {}
}

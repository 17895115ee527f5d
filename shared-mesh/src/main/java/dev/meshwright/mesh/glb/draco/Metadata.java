package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** What authors say of a mesh; nobody asks for it here. */
final class Metadata {

    private Metadata() {}

    static void skip(ByteSource source) throws DracoException {
        int attributes = source.count();
        for (int attribute = 0; attribute < attributes; attribute++) {
            source.count();
            tree(source);
        }
        tree(source);
    }

    /** The number of those to come is enough to know: they follow without marks of where they belong. */
    private static void tree(ByteSource source) throws DracoException {
        long waiting = one(source);
        int seen = 0;
        while (waiting > 0) {
            Interruption.checkAt(seen++);
            source.skip(source.unsignedByte());
            waiting += one(source) - 1L;
        }
    }

    /** How many stand beneath it. */
    private static int one(ByteSource source) throws DracoException {
        int entries = source.count();
        for (int entry = 0; entry < entries; entry++) {
            Interruption.checkAt(entry);
            source.skip(source.unsignedByte());
            source.skip(source.count());
        }
        return source.count();
    }
}

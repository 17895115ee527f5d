package dev.meshwright.mesh.glb;

import java.util.HashMap;
import java.util.Map;

/** The accessors of a document, each looked at once. */
final class Accessors {

    private final Gltf gltf;
    private final GltfBuffers buffers;
    private final Work work;
    private final Map<Integer, AccessorReader> readers = new HashMap<>();

    Accessors(Gltf gltf, GltfBuffers buffers, Work work) {
        this.gltf = gltf;
        this.buffers = buffers;
        this.work = work;
    }

    AccessorReader vectors(Integer number) throws UnreadableGlbException {
        return find(number, "VEC3", 3);
    }

    AccessorReader scalars(Integer number) throws UnreadableGlbException {
        return find(number, "SCALAR", 1);
    }

    AccessorReader matrices(Integer number) throws UnreadableGlbException {
        return find(number, "MAT4", 16);
    }

    private AccessorReader find(Integer number, String type, int components) throws UnreadableGlbException {
        String itself = Gltf.at(gltf.accessors(), number, "accessor").type();
        if (!type.equals(itself)) {
            throw new UnreadableGlbException(
                    "accessor " + number + " is of type " + itself + ", and " + type + " is needed");
        }
        AccessorReader known = readers.get(number);
        if (known != null) {
            return known;
        }
        AccessorReader made = new AccessorReader(gltf, buffers, number, components);
        work.require(made.cost());
        readers.put(number, made);
        return made;
    }
}

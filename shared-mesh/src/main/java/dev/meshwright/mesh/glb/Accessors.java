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

    /** Numbers in rows of 1, 2, 3, 4 or 16. */
    AccessorReader numbers(Integer number, int width) throws UnreadableGlbException {
        return switch (width) {
            case 1 -> scalars(number);
            case 2 -> find(number, "VEC2", 2);
            case 3 -> vectors(number);
            case 4 -> find(number, "VEC4", 4);
            case 16 -> matrices(number);
            default -> throw new IllegalArgumentException("nothing has rows of " + width);
        };
    }

    /** Rows of 3 or 4, as the accessor says. */
    AccessorReader colors(Integer number) throws UnreadableGlbException {
        boolean hasAlpha =
                "VEC4".equals(Gltf.at(gltf.accessors(), number, "accessor").type());
        return numbers(number, hasAlpha ? 4 : 3);
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

package dev.meshwright.mesh.asset;

import java.util.List;

/**
 * Geometry that nodes show.
 *
 * @param morphNames   names of the morph targets, the same for all primitives
 * @param morphWeights how far each morph target is applied unless a node says otherwise
 */
public record Mesh(String name, List<Primitive> primitives, List<String> morphNames, float[] morphWeights) {

    public Mesh {
        primitives = List.copyOf(primitives);
        morphNames = List.copyOf(morphNames);
    }

    public long triangleCount() {
        return primitives.stream().mapToLong(Primitive::triangleCount).sum();
    }
}

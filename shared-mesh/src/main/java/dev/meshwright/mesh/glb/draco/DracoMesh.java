package dev.meshwright.mesh.glb.draco;

import java.util.List;
import java.util.Optional;

/**
 * A decoded mesh.
 *
 * @param indices three points for each triangle
 */
public record DracoMesh(int points, int[] indices, List<DracoAttribute> attributes) {

    /** @param id by which a document names the attribute */
    public Optional<DracoAttribute> attribute(int id) {
        return attributes.stream().filter(attribute -> attribute.id() == id).findFirst();
    }
}

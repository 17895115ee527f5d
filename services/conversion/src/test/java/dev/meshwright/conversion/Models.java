package dev.meshwright.conversion;

import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import dev.meshwright.model.Ids;
import java.util.List;

/** GLBs of the tests' own. */
final class Models {

    private Models() {}

    /** A box that no other is like, which does what its name says when an {@link ObedientConverter} meets it. */
    static byte[] box(String name) {
        Material oak = new Material("Oak", new Vec3(0.4, 0.25, 0.1), 1, 0.2, 0.7, Vec3.ZERO, false);
        Part box = Part.of("box", Transform.IDENTITY, new Shape.Box(new Vec3(1, 0.5, 2), 0), "Oak");
        return GlbWriter.write(new Scene(name + " " + Ids.next(), List.of(oak), List.of(box)));
    }
}

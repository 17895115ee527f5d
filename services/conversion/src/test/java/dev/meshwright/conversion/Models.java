package dev.meshwright.conversion;

import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import dev.meshwright.model.Ids;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** GLBs of the tests' own. */
public final class Models {

    private Models() {}

    /** A box that no other is like, which does what its name says when an {@link ObedientConverter} meets it. */
    static byte[] box(String name) {
        Material oak = new Material("Oak", new Vec3(0.4, 0.25, 0.1), 1, 0.2, 0.7, Vec3.ZERO, false);
        Part box = Part.of("box", Transform.IDENTITY, new Shape.Box(new Vec3(1, 0.5, 2), 0), "Oak");
        return GlbWriter.write(new Scene(name + " " + Ids.next(), List.of(oak), List.of(box)));
    }

    /** A GLB by hand. */
    public static byte[] glb(String json, byte[] binary) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        int padded = (text.length + 3) / 4 * 4;
        int length = 20 + padded + (binary.length == 0 ? 0 : 8 + binary.length);
        ByteBuffer glb = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        glb.putInt(0x46546C67)
                .putInt(2)
                .putInt(length)
                .putInt(padded)
                .putInt(0x4E4F534A)
                .put(text);
        while (glb.position() < 20 + padded) {
            glb.put((byte) ' ');
        }
        if (binary.length > 0) {
            glb.putInt(binary.length).putInt(0x004E4942).put(binary);
        }
        return glb.array();
    }
}

package dev.meshwright.cli;

import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** GLBs for tests. */
public final class SampleGlb {

    private SampleGlb() {}

    /** A table top of 1.2 by 0.05 by 0.8 metres in oak, in a group. */
    public static byte[] table() {
        Part top = Part.of("top", Transform.at(0, 0.7, 0), new Shape.Box(new Vec3(1.2, 0.05, 0.8), 0), "Oak");
        Part frame = Part.group("frame", Transform.at(0, 0, 0), List.of(top));
        return GlbWriter.write(
                new Scene("Table", List.of(Material.of("Oak", new Vec3(0.5, 0.3, 0.1), 0, 0.6)), List.of(frame)));
    }

    /** A file without vertex data. */
    public static byte[] of(String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        int padded = (text.length + 3) / 4 * 4;
        ByteBuffer file = ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x46546C67).putInt(2).putInt(20 + padded).putInt(padded).putInt(0x4E4F534A);
        file.put(text).put("   ".substring(0, padded - text.length).getBytes(StandardCharsets.US_ASCII));
        return file.array();
    }
}

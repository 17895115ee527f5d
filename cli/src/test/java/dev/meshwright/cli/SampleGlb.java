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
import java.util.Base64;
import java.util.List;

/** GLBs for tests. */
public final class SampleGlb {

    private static final String IMAGE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNocFAAAAIkAOGrWWInAAAAAElFTkSuQmCC";

    private SampleGlb() {}

    /** A table top of 1.2 by 0.05 by 0.8 metres in oak, in a group. */
    public static byte[] table() {
        Part top = Part.of("top", Transform.at(0, 0.7, 0), new Shape.Box(new Vec3(1.2, 0.05, 0.8), 0), "Oak");
        Part frame = Part.group("frame", Transform.at(0, 0, 0), List.of(top));
        return GlbWriter.write(
                new Scene("Table", List.of(Material.of("Oak", new Vec3(0.5, 0.3, 0.1), 0, 0.6)), List.of(frame)));
    }

    /** A triangle with an image on it. */
    public static byte[] textured() {
        return of("""
                {"asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}], "nodes": [{"name": "sign", "mesh": 0}],
                 "meshes": [{"primitives": [{"attributes": {"POSITION": 0, "TEXCOORD_0": 1}, "material": 0}]}],
                 "materials": [{"name": "Painted", "pbrMetallicRoughness": {"baseColorTexture": {"index": 0}}}],
                 "textures": [{"source": 0}],
                 "images": [{"name": "paint", "uri": "data:image/png;base64,%s"}],
                 "accessors": [
                   {"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3", "min": [0, 0, 0], "max": [1, 1, 0]},
                   {"bufferView": 1, "componentType": 5126, "count": 3, "type": "VEC2"}],
                 "bufferViews": [
                   {"buffer": 0, "byteLength": 36}, {"buffer": 0, "byteOffset": 36, "byteLength": 24}],
                 "buffers": [{"byteLength": 60, "uri": "data:application/octet-stream;base64,AAAAAAAAAAAAAAAAAACAPwAAAAAAAAAAAAAAAAAAgD8AAAAAAAAAAAAAgD8AAIA/AACAPwAAAAAAAAAA"}]}
                """.formatted(IMAGE));
    }

    /** The image of {@link #textured}, a PNG. */
    public static byte[] image() {
        return Base64.getDecoder().decode(IMAGE);
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

package dev.meshwright.cli.rehearsal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A waving cloth with normals, texture coordinates and a texture: what most models have. */
final class RehearsedModel {

    private static final int SIDE = 180;
    private static final int CORNERS = (SIDE + 1) * (SIDE + 1);
    private static final int INDICES = 6 * SIDE * SIDE;
    private static final int PIXELS = 64;

    private RehearsedModel() {}

    static byte[] glb() throws IOException {
        byte[] image = image();
        int indicesAt = 32 * CORNERS;
        int imageAt = indicesAt + 4 * INDICES;
        int length = (imageAt + image.length + 3) / 4 * 4;
        String json = """
                {"asset": {"version": "2.0"}, "scenes": [{"nodes": [0]}], "nodes": [{"name": "Cloth", "mesh": 0}],
                 "meshes": [{"primitives": [{"attributes": {"POSITION": 0, "NORMAL": 1, "TEXCOORD_0": 2},
                   "indices": 3, "material": 0}]}],
                 "materials": [{"name": "Wool", "pbrMetallicRoughness":
                   {"baseColorTexture": {"index": 0}, "metallicRoughnessTexture": {"index": 0}},
                   "normalTexture": {"index": 0}}],
                 "textures": [{"source": 0}], "images": [{"mimeType": "image/png", "bufferView": 2}],
                 "accessors": [
                   {"bufferView": 0, "componentType": 5126, "count": %1$d, "type": "VEC3",
                    "min": [0, -1, 0], "max": [1, 1, 1]},
                   {"bufferView": 0, "byteOffset": %2$d, "componentType": 5126, "count": %1$d, "type": "VEC3"},
                   {"bufferView": 0, "byteOffset": %3$d, "componentType": 5126, "count": %1$d, "type": "VEC2"},
                   {"bufferView": 1, "componentType": 5125, "count": %4$d, "type": "SCALAR"}],
                 "bufferViews": [{"buffer": 0, "byteLength": %5$d},
                   {"buffer": 0, "byteOffset": %5$d, "byteLength": %6$d},
                   {"buffer": 0, "byteOffset": %7$d, "byteLength": %8$d}],
                 "buffers": [{"byteLength": %9$d}]}""".formatted(
                CORNERS, 12 * CORNERS, 24 * CORNERS, INDICES, indicesAt, 4 * INDICES, imageAt, image.length, length);
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        int padded = (text.length + 3) / 4 * 4;
        ByteBuffer file = ByteBuffer.allocate(28 + padded + length).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x46546C67).putInt(2).putInt(file.capacity()).putInt(padded).putInt(0x4E4F534A);
        file.put(text).put("   ".substring(0, padded - text.length).getBytes(StandardCharsets.US_ASCII));
        file.putInt(length).putInt(0x004E4942);
        geometry(file);
        file.put(image);
        return file.array();
    }

    private static void geometry(ByteBuffer file) {
        for (int corner = 0; corner < CORNERS; corner++) {
            file.putFloat(u(corner)).putFloat(0.05f * (float) Math.sin(20 * u(corner) * v(corner)));
            file.putFloat(v(corner));
        }
        for (int corner = 0; corner < CORNERS; corner++) {
            file.putFloat(0).putFloat(1).putFloat(0);
        }
        for (int corner = 0; corner < CORNERS; corner++) {
            file.putFloat(u(corner)).putFloat(v(corner));
        }
        for (int at = 0; at < SIDE * SIDE; at++) {
            int corner = at / SIDE * (SIDE + 1) + at % SIDE;
            int below = corner + SIDE + 1;
            file.putInt(corner).putInt(below).putInt(corner + 1);
            file.putInt(corner + 1).putInt(below).putInt(below + 1);
        }
    }

    private static float u(int corner) {
        return corner % (SIDE + 1) / (float) SIDE;
    }

    private static float v(int corner) {
        int row = corner / (SIDE + 1);
        return row / (float) SIDE;
    }

    private static byte[] image() throws IOException {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < PIXELS; y++) {
            for (int x = 0; x < PIXELS; x++) {
                image.setRGB(x, y, x * 0x10305 + y * 0x20100);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}

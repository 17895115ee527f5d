import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A dented sphere of one mesh with normals, texture coordinates and three textures of 1024 by 1024 pixels: colour,
 * metallic and roughness, normals. The same numbers give the same bytes.
 */
final class TexturedModel {

    private static final int PIXELS = 1024;

    private final int around;
    private final int down;
    private final int vertices;
    private final float[] least = {Float.MAX_VALUE, Float.MAX_VALUE, Float.MAX_VALUE};
    private final float[] most = {-Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};

    private TexturedModel(int triangles) {
        this.down = (int) Math.round(Math.sqrt(triangles / 2.0));
        this.around = Math.round(triangles / 2f / down);
        this.vertices = (around + 1) * (down + 1);
    }

    static void write(Path file, int triangles) throws IOException {
        new TexturedModel(triangles).write(file);
    }

    private void write(Path file) throws IOException {
        byte[][] images = {image(1), image(2), image(3)};
        ByteBuffer data = geometry(images);
        int geometry = data.position();
        int offset = geometry;
        StringBuilder views = new StringBuilder();
        int[] lengths = {12 * vertices, 12 * vertices, 8 * vertices, 24 * around * down};
        int at = 0;
        for (int length : lengths) {
            views.append("{\"buffer\":0,\"byteOffset\":%d,\"byteLength\":%d},".formatted(at, length));
            at += length;
        }
        for (byte[] image : images) {
            views.append("{\"buffer\":0,\"byteOffset\":%d,\"byteLength\":%d},".formatted(offset, image.length));
            data.put(image).position((data.position() + 3) / 4 * 4);
            offset = data.position();
        }
        views.setLength(views.length() - 1);
        String json = """
                {"asset":{"version":"2.0","generator":"benchmark"},"scene":0,"scenes":[{"nodes":[0]}],
                "nodes":[{"name":"Sphere","mesh":0}],
                "meshes":[{"name":"Sphere","primitives":[{"attributes":{"POSITION":0,"NORMAL":1,"TEXCOORD_0":2},
                "indices":3,"material":0}]}],
                "materials":[{"name":"Stone","pbrMetallicRoughness":{"baseColorTexture":{"index":0},
                "metallicRoughnessTexture":{"index":1}},"normalTexture":{"index":2}}],
                "textures":[{"source":0},{"source":1},{"source":2}],
                "images":[{"name":"color","mimeType":"image/png","bufferView":4},
                {"name":"surface","mimeType":"image/png","bufferView":5},
                {"name":"normal","mimeType":"image/png","bufferView":6}],
                "accessors":[
                {"bufferView":0,"componentType":5126,"count":%1$d,"type":"VEC3","min":[%3$s],"max":[%4$s]},
                {"bufferView":1,"componentType":5126,"count":%1$d,"type":"VEC3"},
                {"bufferView":2,"componentType":5126,"count":%1$d,"type":"VEC2"},
                {"bufferView":3,"componentType":5125,"count":%2$d,"type":"SCALAR"}],
                "bufferViews":[%5$s],"buffers":[{"byteLength":%6$d}]}"""
                .formatted(vertices, 6 * around * down, joined(least), joined(most), views, data.position());
        write(file, json.getBytes(StandardCharsets.UTF_8), data);
    }

    private static String joined(float[] values) {
        return (double) values[0] + "," + (double) values[1] + "," + (double) values[2];
    }

    private static void write(Path file, byte[] json, ByteBuffer data) throws IOException {
        int padded = (json.length + 3) / 4 * 4;
        ByteBuffer glb = ByteBuffer.allocate(28 + padded + data.position()).order(ByteOrder.LITTLE_ENDIAN);
        glb.putInt(0x46546C67).putInt(2).putInt(glb.capacity());
        glb.putInt(padded).putInt(0x4E4F534A).put(json);
        while (glb.position() < 20 + padded) {
            glb.put((byte) ' ');
        }
        glb.putInt(data.position()).putInt(0x004E4942).put(data.array(), 0, data.position());
        Files.write(file, glb.array());
    }

    private ByteBuffer geometry(byte[][] images) {
        int room = 32 * vertices + 24 * around * down + 16;
        for (byte[] image : images) {
            room += image.length + 4;
        }
        ByteBuffer data = ByteBuffer.allocate(room).order(ByteOrder.LITTLE_ENDIAN);
        for (int vertex = 0; vertex < vertices; vertex++) {
            double radius = 1 + 0.05 * Math.sin(9 * u(vertex) * 2 * Math.PI) * Math.sin(7 * v(vertex) * Math.PI);
            double[] direction = direction(vertex);
            for (int axis = 0; axis < 3; axis++) {
                float value = (float) (radius * direction[axis]);
                least[axis] = Math.min(least[axis], value);
                most[axis] = Math.max(most[axis], value);
                data.putFloat(value);
            }
        }
        for (int vertex = 0; vertex < vertices; vertex++) {
            double[] direction = direction(vertex);
            data.putFloat((float) direction[0]).putFloat((float) direction[1]).putFloat((float) direction[2]);
        }
        for (int vertex = 0; vertex < vertices; vertex++) {
            data.putFloat((float) u(vertex)).putFloat((float) v(vertex));
        }
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < around; column++) {
                int corner = row * (around + 1) + column;
                int below = corner + around + 1;
                data.putInt(corner).putInt(below).putInt(corner + 1);
                data.putInt(corner + 1).putInt(below).putInt(below + 1);
            }
        }
        return data;
    }

    private double u(int vertex) {
        return vertex % (around + 1) / (double) around;
    }

    private double v(int vertex) {
        return vertex / (around + 1) / (double) down;
    }

    private double[] direction(int vertex) {
        double longitude = 2 * Math.PI * u(vertex);
        double latitude = Math.PI * v(vertex);
        return new double[] {
            Math.sin(latitude) * Math.sin(longitude), Math.cos(latitude), Math.sin(latitude) * Math.cos(longitude)
        };
    }

    /** Soft bands with some noise: about as hard to compress as a painted texture. */
    private static byte[] image(int seed) throws IOException {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < PIXELS; y++) {
            for (int x = 0; x < PIXELS; x++) {
                int grey = (int) (120 + 90 * Math.sin(x / 40.0 * seed) * Math.cos(y / 70.0)) + random.nextInt(8);
                image.setRGB(x, y, grey << 16 | (grey * 3 / 4) << 8 | grey / 2);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}

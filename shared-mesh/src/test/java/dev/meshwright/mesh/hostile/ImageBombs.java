package dev.meshwright.mesh.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Images that are small as files and huge, or nothing, as pixels. */
final class ImageBombs {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final int[] SIDES = {0, 1, 7, 300, 8_000, 20_000, 65_535, 1_000_000, 0x7FFFFFFF, -1};

    private ImageBombs() {}

    /** Every image of the model becomes one, and each material uses them; one without images gets some. */
    static byte[] into(RawModel model, Random random) {
        ObjectNode root = (ObjectNode) model.json();
        if (root.withArray("images").isEmpty()) {
            root.withArray("images").addObject();
        }
        if (root.withArray("textures").isEmpty()) {
            root.withArray("textures").addObject().put("source", 0);
        }
        for (JsonNode image : root.path("images")) {
            ((ObjectNode) image).remove("bufferView");
            ((ObjectNode) image)
                    .put("uri", "data:image/png;base64," + Base64.getEncoder().encodeToString(bomb(random)));
        }
        if (root.withArray("materials").isEmpty()) {
            root.withArray("materials").addObject();
        }
        for (JsonNode material : root.path("materials")) {
            ObjectNode surface = ((ObjectNode) material).withObject("pbrMetallicRoughness");
            surface.putObject("metallicRoughnessTexture").put("index", 0);
            surface.putObject("baseColorTexture").put("index", 0);
            ((ObjectNode) material).put("alphaMode", "BLEND");
            ((ObjectNode) material).putObject("occlusionTexture").put("index", 0);
        }
        for (JsonNode mesh : root.path("meshes")) {
            mesh.path("primitives").forEach(primitive -> ((ObjectNode) primitive).put("material", 0));
        }
        return model.glb();
    }

    private static byte[] bomb(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> png(side(random), side(random), 8, 6, random);
            case 1 -> png(side(random), side(random), 16, 6, random);
            case 2 -> png(side(random), side(random), 1, 0, random);
            case 3 -> png(20_000, 20_000, 8, 2, random);
            case 4 -> cut(png(64, 64, 8, 2, random), random);
            case 5 -> jpeg(side(random), side(random));
            case 6 -> gif(side(random), side(random));
            default -> noise(random);
        };
    }

    private static int side(Random random) {
        return SIDES[random.nextInt(SIDES.length)];
    }

    private static byte[] cut(byte[] file, Random random) {
        return Arrays.copyOf(file, random.nextInt(file.length));
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        for (int at = 0; at < Math.min(PNG.length, noise.length); at++) {
            noise[at] = PNG[at];
        }
        return noise;
    }

    /** Zeros, packed a thousand to one: enough of them for a part of the rows. */
    private static byte[] png(int width, int height, int bits, int colors, Random random) {
        try {
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {(byte) bits, (byte) colors, 0, 0, (byte) random.nextInt(2)});
            ByteArrayOutputStream pixels = new ByteArrayOutputStream();
            try (DeflaterOutputStream packed = new DeflaterOutputStream(pixels)) {
                packed.write(new byte[random.nextInt(200_000)]);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(PNG);
            file.write(chunk("IHDR", header.toByteArray()));
            file.write(chunk("IDAT", pixels.toByteArray()));
            file.write(chunk("IEND", new byte[0]));
            return file.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static byte[] chunk(String type, byte[] content) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(chunk);
        CRC32 checksum = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        checksum.update(name);
        checksum.update(content);
        fields.writeInt(content.length);
        fields.write(name);
        fields.write(content);
        fields.writeInt((int) checksum.getValue());
        return chunk.toByteArray();
    }

    /** A frame header with those sides, and no pixels. */
    private static byte[] jpeg(int width, int height) {
        return new byte[] {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xC0,
            0,
            17,
            8,
            (byte) (height >> 8),
            (byte) height,
            (byte) (width >> 8),
            (byte) width,
            3,
            1,
            0x22,
            0,
            2,
            0x11,
            1,
            3,
            0x11,
            1,
            (byte) 0xFF,
            (byte) 0xD9
        };
    }

    private static byte[] gif(int width, int height) {
        byte[] head = "GIF89a".getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(head, 40);
        file[6] = (byte) width;
        file[7] = (byte) (width >> 8);
        file[8] = (byte) height;
        file[9] = (byte) (height >> 8);
        file[13] = ',';
        file[18] = file[6];
        file[19] = file[7];
        file[20] = file[8];
        file[21] = file[9];
        return file;
    }
}

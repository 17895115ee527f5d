package dev.meshwright.formats;

import dev.meshwright.mesh.format.ModelFormat;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;

/** What a file says, whatever compressed it: images count by their pixels, and lengths of what is compressed not at all. */
final class WrittenContent {

    private static final int FBX_BEGINNING = 27;
    private static final int FBX_HEAD = 13;

    private final MessageDigest digest;

    WrittenContent(MessageDigest digest) {
        this.digest = digest;
    }

    void add(ModelFormat format, byte[] file) throws IOException {
        switch (format) {
            case STL -> digest.update(file);
            case OBJ, USDZ -> zip(file);
            case FBX -> fbx(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private void zip(byte[] file) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                content(entries.readAllBytes());
            }
        }
    }

    private void content(byte[] bytes) throws IOException {
        boolean isPng = bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N';
        if (!isPng) {
            digest.update(bytes);
            return;
        }
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        Raster raster = image.getRaster();
        ByteBuffer samples = ByteBuffer.allocate(4 * image.getWidth() * image.getHeight() * raster.getNumBands());
        for (int sample : raster.getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null)) {
            samples.putInt(sample);
        }
        digest.update(samples.array());
    }

    private void fbx(ByteBuffer file) throws IOException {
        int at = FBX_BEGINNING;
        while (file.getInt(at) != 0) {
            at = record(file, at);
        }
    }

    /** A record of FBX: where it ends, how many values it has and how long they are, its name, them, the records in it. */
    private int record(ByteBuffer file, int start) throws IOException {
        int end = file.getInt(start);
        int nameLength = file.get(start + FBX_HEAD - 1);
        update(file, start + FBX_HEAD, nameLength);
        int at = start + FBX_HEAD + nameLength;
        for (int left = file.getInt(start + 4); left > 0; left--) {
            at = value(file, at);
        }
        while (at < end - FBX_HEAD) {
            at = record(file, at);
        }
        return end;
    }

    private int value(ByteBuffer file, int at) throws IOException {
        char letter = (char) file.get(at);
        int length =
                switch (letter) {
                    case 'C' -> 2;
                    case 'Y' -> 3;
                    case 'I' -> 5;
                    case 'L', 'D' -> 9;
                    case 'S', 'R' -> 5 + file.getInt(at + 1);
                    case 'i', 'f', 'l', 'd' -> 13 + file.getInt(at + 9);
                    default -> throw new AssertionError("FBX knows no value '" + letter + "'");
                };
        if (letter == 'R') {
            byte[] raw = new byte[length - 5];
            file.get(at + 5, raw);
            content(raw);
        } else {
            update(file, at, length);
        }
        return at + length;
    }

    private void update(ByteBuffer file, int at, int length) {
        digest.update(file.slice(at, length));
    }
}

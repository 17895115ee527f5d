package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.geometry.Interruption;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes the images out of a document, as they lie in it. */
final class ImageReader {

    private final Gltf gltf;
    private final GltfBuffers buffers;

    ImageReader(Gltf gltf, GltfBuffers buffers) {
        this.gltf = gltf;
        this.buffers = buffers;
    }

    List<ImageFile> read() throws UnreadableGlbException {
        List<ImageFile> images = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<Integer, byte[]> views = new HashMap<>();
        for (int number = 0; number < gltf.images().size(); number++) {
            Interruption.check();
            GltfImages.Image image = gltf.images().get(number);
            byte[] known = image.bufferView() == null ? null : views.get(image.bufferView());
            byte[] bytes = known == null ? bytes(number, image) : known;
            if (image.bufferView() != null) {
                // Any number of images may lie in one view.
                views.put(image.bufferView(), bytes);
            }
            images.add(new ImageFile(fileName(image.name(), number, taken), mediaType(bytes, image.mimeType()), bytes));
        }
        return images;
    }

    /** Whether the bytes of an image are in the file. */
    boolean isInside(GltfImages.Image image) {
        return image.bufferView() != null || DataUri.isOne(image.uri());
    }

    byte[] bytes(int number, GltfImages.Image image) throws UnreadableGlbException {
        if (image.bufferView() != null) {
            ByteBuffer view = buffers.view(image.bufferView());
            if (view == null) {
                throw new UnreadableGlbException("the bytes of image " + number + " can't be read");
            }
            byte[] bytes = new byte[view.capacity()];
            view.get(0, bytes);
            return bytes;
        }
        if (!DataUri.isBase64(image.uri())) {
            throw new UnreadableGlbException(
                    "image " + number + " lies outside of the file; put it into the GLB or into a data URI");
        }
        try {
            return DataUri.decode(image.uri());
        } catch (IllegalArgumentException e) {
            throw new UnreadableGlbException("the data URI of image " + number + " is not base64", e);
        }
    }

    /** What the bytes are counts, not what is said of them. */
    static String mediaType(byte[] bytes, String said) {
        if (bytes.length > 3 && (bytes[0] & 0xFF) == 0x89 && bytes[1] == 'P') {
            return "image/png";
        }
        if (bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
            return "image/jpeg";
        }
        if (bytes.length > 11 && bytes[0] == 'R' && bytes[8] == 'W' && bytes[9] == 'E') {
            return "image/webp";
        }
        if (bytes.length > 11 && (bytes[0] & 0xFF) == 0xAB && bytes[1] == 'K' && bytes[2] == 'T' && bytes[3] == 'X') {
            return "image/ktx2";
        }
        return said == null ? "application/octet-stream" : said;
    }

    private static String fileName(String given, int number, Set<String> taken) {
        String plain = given == null ? "" : given.replaceAll("\\.[A-Za-z]{3,4}$", "");
        plain = plain.replaceAll("[^A-Za-z0-9_-]+", "_");
        String base = plain.isEmpty() || plain.length() > 100 ? "image_" + number : plain;
        String free = base;
        for (int next = number; !taken.add(free.toLowerCase(Locale.ROOT)); next++) {
            free = base + "_" + next;
        }
        return free;
    }
}

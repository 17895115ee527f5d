package dev.meshwright.mesh.asset;

/**
 * An image as it lies in a file.
 *
 * @param name      unique in its asset, without an extension; fit for a file's name
 * @param mediaType such as {@code image/png}
 */
public record ImageFile(String name, String mediaType, byte[] bytes) {

    /** The file's name with its extension. */
    public String fileName() {
        return name + "." + extension();
    }

    private String extension() {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "image/webp" -> "webp";
            case "image/ktx2" -> "ktx2";
            default -> "png";
        };
    }
}

package dev.meshwright.conversion.format;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.TextureUse;
import dev.meshwright.mesh.format.Losses;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The maps of a material, as a SurfaceAppearance takes them, each in a file of its own. What a material has no texture
 * for is a small picture of one colour, so that factors are not lost.
 */
record SurfaceMaps(List<MapFile> files) {

    /** @param property of the SurfaceAppearance that it is for */
    record MapFile(String property, String name, byte[] png) {}

    static SurfaceMaps of(Asset asset, int number, Losses losses) throws IOException {
        PbrMaterial material = asset.materials().get(number);
        Pixels pixels = new Pixels(asset, material.name(), losses);
        String base = number + "_" + material.name().replaceAll("[^A-Za-z0-9_-]+", "_");
        base = base.substring(0, Math.min(base.length(), 80));
        double[] color = material.baseColor();
        BufferedImage colors = pixels.of(
                material.baseColorTexture(),
                0xFFFFFFFF,
                argb -> Pixels.argb(
                        alpha(material, Pixels.alpha(argb) * color[3] / 255),
                        Pixels.scaledSrgb(Pixels.red(argb), color[0]),
                        Pixels.scaledSrgb(Pixels.green(argb), color[1]),
                        Pixels.scaledSrgb(Pixels.blue(argb), color[2])));
        double scale = material.normalScale();
        BufferedImage normals = pixels.of(
                material.normalTexture(),
                0xFF8080FF,
                argb -> Pixels.argb(
                        1,
                        Pixels.scaledNormal(Pixels.red(argb), scale),
                        Pixels.scaledNormal(Pixels.green(argb), scale),
                        Pixels.blue(argb)));
        TextureUse surface = material.metallicRoughnessTexture();
        BufferedImage roughness =
                pixels.of(surface, 0xFFFFFFFF, argb -> Pixels.grey(Pixels.green(argb) * material.roughness()));
        BufferedImage metalness =
                pixels.of(surface, 0xFFFFFFFF, argb -> Pixels.grey(Pixels.blue(argb) * material.metallic()));
        return new SurfaceMaps(List.of(
                new MapFile("ColorMap", base + "_color.png", Pixels.png(colors)),
                new MapFile("NormalMap", base + "_normal.png", Pixels.png(normals)),
                new MapFile("RoughnessMap", base + "_roughness.png", Pixels.png(roughness)),
                new MapFile("MetalnessMap", base + "_metalness.png", Pixels.png(metalness))));
    }

    /** glTF 2.0, section 3.9.4: an opaque material has no alpha, whatever its texture says; a masked one all or nothing. */
    private static double alpha(PbrMaterial material, double given) {
        return switch (material.alphaMode()) {
            case OPAQUE -> 1;
            case MASK -> given < material.alphaCutoff() ? 0 : 1;
            case BLEND -> given;
        };
    }

    /** The names alone, for those who have written the files. */
    SurfaceMaps withoutBytes() {
        return new SurfaceMaps(files.stream()
                .map(file -> new MapFile(file.property(), file.name(), new byte[0]))
                .toList());
    }

    /** What a person has to set. */
    String text(PbrMaterial material) {
        StringBuilder text = new StringBuilder("Material " + material.name() + ":\n");
        for (MapFile file : files) {
            text.append(String.format(Locale.ROOT, "  %-13s textures/%s\n", file.property(), file.name()));
        }
        text.append("  AlphaMode     ")
                .append(
                        switch (material.alphaMode()) {
                            case OPAQUE -> "Overlay";
                            case MASK, BLEND -> "Transparency";
                        })
                .append('\n');
        return text.toString();
    }
}

package dev.meshwright.conversion.format;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelWriter;
import dev.meshwright.mesh.format.WritingWeight;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip for Roblox: the model, for each of its materials the four maps that a SurfaceAppearance takes, and a text that
 * says which goes where. Roblox takes no more of a material from the model itself than its colour.
 */
final class RobloxWriter implements ModelWriter {

    /** So that the same model gives the same bytes: the first time that a zip can tell. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 0);

    /** Four pictures of 1,024 by 1,024, and as files. */
    private static final long BYTES_OF_MAPS = 64 << 20;

    private final ModelWriter model;

    RobloxWriter(ModelWriter model) {
        this.model = model;
    }

    /** Bytes that the maps of a material take beside the model. */
    static long weight(Asset asset) {
        return BYTES_OF_MAPS + WritingWeight.ofLargestImage(asset);
    }

    @Override
    public void write(Asset asset, OutputStream out, Losses losses) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        begin(zip, "model.fbx");
        model.write(asset, zip, losses);
        zip.closeEntry();
        Map<Integer, SurfaceMaps> maps = new LinkedHashMap<>();
        for (Mesh mesh : asset.meshes()) {
            for (Primitive primitive : mesh.primitives()) {
                if (primitive.material() != Node.NONE && !maps.containsKey(primitive.material())) {
                    maps.put(primitive.material(), maps(zip, asset, primitive.material(), losses));
                }
            }
        }
        begin(zip, "SurfaceAppearance.txt");
        zip.write(text(asset, maps).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private static SurfaceMaps maps(ZipOutputStream zip, Asset asset, int number, Losses losses) throws IOException {
        PbrMaterial material = asset.materials().get(number);
        SurfaceMaps maps = SurfaceMaps.of(asset, number, losses);
        for (SurfaceMaps.MapFile file : maps.files()) {
            begin(zip, "textures/" + file.name());
            zip.write(file.png());
            zip.closeEntry();
        }
        if (material.isEmissive()) {
            losses.add("Roblox's SurfaceAppearance can't glow: the emission of '" + material.name() + "' is left out.");
        }
        return maps.withoutBytes();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private static String text(Asset asset, Map<Integer, SurfaceMaps> maps) {
        StringBuilder text = new StringBuilder("""
            Import model.fbx with Roblox Studio's 3D Importer (1 metre of the model is 1 metre; choose the scale
            there). Then put a SurfaceAppearance into each MeshPart below, and give it the maps of its material.
            Upload the files of textures/ as images first.

            """);
        maps.forEach((number, surface) ->
                text.append(surface.text(asset.materials().get(number))).append('\n'));
        text.append("Which part has which material:\n");
        for (Node node : asset.nodes()) {
            if (node.mesh() != Node.NONE) {
                for (Primitive primitive : asset.meshes().get(node.mesh()).primitives()) {
                    String material = primitive.material() == Node.NONE
                            ? "none: it needs no SurfaceAppearance"
                            : asset.materials().get(primitive.material()).name();
                    text.append(String.format(Locale.ROOT, "  MeshPart %s: %s%n", node.name(), material));
                }
            }
        }
        return text.toString().replace("\r\n", "\n");
    }
}

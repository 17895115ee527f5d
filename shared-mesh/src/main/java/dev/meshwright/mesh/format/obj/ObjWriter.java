package dev.meshwright.mesh.format.obj;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Posed;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.ByteSink;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Wavefront OBJ with its material library and images, always in one zip: {@code model.obj}, {@code model.mtl} and
 * {@code textures/}. Metres, +Y up. An object for each node with a mesh, in the world as it stands.
 */
public final class ObjWriter implements ModelWriter {

    private static final String LIBRARY = "model.mtl";
    private static final int FAST = 1;

    @Override
    public void write(Asset asset, OutputStream out, Losses losses) throws IOException {
        tell(asset, losses);
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(FAST);
        MaterialLibrary library = new MaterialLibrary(asset, losses);
        entry(zip, "model.obj");
        ByteSink sink = new ByteSink(zip);
        model(asset, sink, losses);
        sink.flush();
        zip.closeEntry();
        entry(zip, LIBRARY);
        ByteSink materials = new ByteSink(zip);
        library.write(materials);
        materials.flush();
        zip.closeEntry();
        for (MaterialLibrary.File file : library.files()) {
            stored(zip, file.path(), file.bytes());
        }
        zip.finish();
    }

    private static void model(Asset asset, ByteSink sink, Losses losses) throws IOException {
        sink.text("# Meshwright. Unit: metre. Up: +Y.\nmtllib " + LIBRARY + "\n");
        Posed posed = new Posed(asset);
        Corners corners = new Corners();
        for (int number : posed.shown()) {
            Node node = asset.nodes().get(number);
            sink.text("o ").text(MaterialLibrary.line(node.name())).text('\n');
            for (Primitive primitive : asset.meshes().get(node.mesh()).primitives()) {
                if (primitive.uvs().size() > 1) {
                    losses.add("OBJ holds one set of texture coordinates: the second is left out.");
                }
                corners.write(sink, posed.primitive(number, primitive), materialName(asset, primitive.material()));
            }
        }
    }

    private static String materialName(Asset asset, int material) {
        return material < 0
                ? MaterialLibrary.NO_MATERIAL
                : MaterialLibrary.line(asset.materials().get(material).name());
    }

    private static void tell(Asset asset, Losses losses) {
        losses.add("OBJ holds no hierarchy: each part stands in the world as it is.");
        if (!asset.animations().isEmpty()) {
            losses.add("OBJ holds no animation: the model is written as it stands at rest.");
        }
        if (!asset.skins().isEmpty()) {
            losses.add("OBJ holds no skeleton: the skin is written as its joints bend it at rest.");
        }
        if (asset.meshes().stream().anyMatch(mesh -> !mesh.morphNames().isEmpty())) {
            losses.add("OBJ holds no morph targets: each is written as far as it is applied at rest.");
        }
        if (asset.materials().stream().anyMatch(PbrMaterial::doubleSided)) {
            losses.add("OBJ does not say which surfaces are seen from both sides.");
        }
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FixedTime.OF_ENTRIES);
        zip.putNextEntry(entry);
    }

    /** Images are compressed already. */
    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FixedTime.OF_ENTRIES);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}

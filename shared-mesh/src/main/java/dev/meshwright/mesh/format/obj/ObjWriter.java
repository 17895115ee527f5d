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

/**
 * Wavefront OBJ with its material library and images: in one zip as {@code model.obj}, {@code model.mtl} and
 * {@code textures/}, or as files of their own. Metres, +Y up. An object for each node with a mesh, in the world as it
 * stands.
 */
public final class ObjWriter implements ModelWriter {

    /** In one zip. */
    @Override
    public void write(Asset asset, OutputStream out, Losses losses) throws IOException {
        ZipFolder zip = new ZipFolder(out);
        write(asset, zip, ObjNames.ALONE, losses);
        zip.finish();
    }

    public void write(Asset asset, ObjFolder folder, ObjNames names, Losses losses) throws IOException {
        tell(asset, losses);
        MaterialLibrary library = new MaterialLibrary(asset, names.images(), losses);
        folder.text(names.library(), out -> {
            ByteSink sink = new ByteSink(out);
            library.write(sink);
            sink.flush();
        });
        for (MaterialLibrary.File file : library.files()) {
            folder.image(file.path(), file.bytes());
        }
        folder.text(names.model(), out -> {
            ByteSink sink = new ByteSink(out);
            model(asset, names, sink, losses);
            sink.flush();
        });
    }

    private static void model(Asset asset, ObjNames names, ByteSink sink, Losses losses) throws IOException {
        sink.text("# Meshwright. Unit: metre. Up: +Y.\nmtllib " + names.library() + "\n");
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
}

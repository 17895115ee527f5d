package dev.meshwright.mesh.format.obj;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Posed;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.ByteSink;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelWriter;
import dev.meshwright.mesh.format.PlacedTextures;
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

    public void write(Asset given, ObjFolder folder, ObjNames names, Losses losses) throws IOException {
        Asset asset = PlacedTextures.of(given, "OBJ", losses);
        ObjLosses.tell(asset, losses);
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
            model(asset, names, sink, library);
            sink.flush();
        });
    }

    private static void model(Asset asset, ObjNames names, ByteSink sink, MaterialLibrary library) throws IOException {
        sink.text("# Meshwright. Unit: metre. Up: +Y.\nmtllib " + names.library() + "\n");
        Posed posed = new Posed(asset);
        Corners corners = new Corners();
        for (int number : posed.shown()) {
            Node node = asset.nodes().get(number);
            sink.text("o ").text(UniqueNames.line(node.name())).text('\n');
            for (Primitive primitive : asset.meshes().get(node.mesh()).primitives()) {
                corners.write(
                        sink,
                        posed.primitive(number, primitive),
                        library.uvSet(primitive),
                        library.name(primitive.material()));
            }
        }
    }
}

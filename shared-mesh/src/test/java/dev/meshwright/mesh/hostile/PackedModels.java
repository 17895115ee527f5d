package dev.meshwright.mesh.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.meshwright.mesh.glb.draco.DracoDecoder;
import dev.meshwright.mesh.glb.draco.DracoException;
import dev.meshwright.mesh.glb.draco.DracoMesh;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Models of what others have packed: streams of Draco, and images of every kind that is unpacked. */
final class PackedModels {

    private static final int BYTE = 5121;
    private static final int SHORT = 5123;
    private static final int FLOAT = 5126;

    /** In the order in which the streams have them. */
    private static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute("POSITION", "VEC3", FLOAT, false),
            new Attribute("NORMAL", "VEC3", FLOAT, false),
            new Attribute("TEXCOORD_0", "VEC2", FLOAT, false),
            new Attribute("COLOR_0", "VEC4", BYTE, true),
            new Attribute("JOINTS_0", "VEC4", SHORT, false),
            new Attribute("WEIGHTS_0", "VEC4", FLOAT, false));

    private record Attribute(String name, String type, int componentType, boolean normalized) {}

    private PackedModels() {}

    /** @param name of one of the streams that Draco's encoder made */
    static byte[] draco(String name) {
        byte[] stream = stream(name);
        DracoMesh mesh = decoded(stream);
        ModelBuilder model = new ModelBuilder();
        int view = model.view(stream);
        List<String> accessors = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int id = 0; id < ATTRIBUTES.size(); id++) {
            Attribute attribute = ATTRIBUTES.get(id);
            int accessor = model.announced(attribute.type(), attribute.componentType(), mesh.points());
            if (attribute.normalized()) {
                model.accessor(accessor).put("normalized", true);
            }
            accessors.add("'" + attribute.name() + "':" + accessor);
            ids.add("'" + attribute.name() + "':" + id);
        }
        int indices = model.announced("SCALAR", SHORT, mesh.indices().length);
        return model.glb("""
            {'extensionsUsed':['KHR_draco_mesh_compression'],'extensionsRequired':['KHR_draco_mesh_compression'],
             'nodes':[{'name':'packed','mesh':0}],
             'meshes':[{'primitives':[{'attributes':{%s},'indices':%d,'extensions':{
                'KHR_draco_mesh_compression':{'bufferView':%d,'attributes':{%s}}}}]}]}
            """.formatted(String.join(",", accessors), indices, view, String.join(",", ids)));
    }

    private static byte[] stream(String name) {
        try {
            for (JsonNode sample : RawModel.JSON.readTree(BaseModels.resource("/draco/streams.json"))) {
                if (sample.path("name").asText().equals(name)) {
                    return sample.path("encoded").binaryValue();
                }
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        throw new IllegalArgumentException("there is no stream '" + name + "'");
    }

    private static DracoMesh decoded(byte[] stream) {
        try {
            return DracoDecoder.decode(stream, 0, stream.length, _ -> {});
        } catch (DracoException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Each on a material of its own, as colour with alpha and as roughness and metal. */
    static byte[] pictures() {
        ModelBuilder model = new ModelBuilder();
        int positions = model.floats("VEC3", 0, 0, 0, 1, 0, 0, 0, 1, 0);
        int normals = model.floats("VEC3", 0, 0, 1, 0, 0, 1, 0, 0, 1);
        int uvs = model.floats("VEC2", 0, 0, 1, 0, 0, 1);
        List<byte[]> files = List.of(
                BaseModels.resource("/images/lossy.webp"),
                BaseModels.resource("/images/lossless-alpha.webp"),
                file("png", BufferedImage.TYPE_BYTE_GRAY),
                file("png", BufferedImage.TYPE_USHORT_GRAY),
                file("png", BufferedImage.TYPE_BYTE_INDEXED),
                file("png", BufferedImage.TYPE_BYTE_BINARY),
                file("png", BufferedImage.TYPE_4BYTE_ABGR),
                file("jpg", BufferedImage.TYPE_BYTE_GRAY),
                file("gif", BufferedImage.TYPE_BYTE_INDEXED));
        ObjectNode rest = RawModel.JSON.createObjectNode();
        rest.putArray("nodes").addObject().put("mesh", 0);
        ObjectNode mesh = rest.putArray("meshes").addObject();
        for (int number = 0; number < files.size(); number++) {
            rest.withArray("images").addObject().put("bufferView", model.view(files.get(number)));
            ObjectNode texture = rest.withArray("textures").addObject();
            if (number < 2) {
                texture.putObject("extensions").putObject("EXT_texture_webp").put("source", number);
            } else {
                texture.put("source", number);
            }
            ObjectNode material = rest.withArray("materials").addObject().put("alphaMode", "BLEND");
            ObjectNode surface = material.putObject("pbrMetallicRoughness");
            surface.putObject("baseColorTexture").put("index", number);
            surface.putObject("metallicRoughnessTexture").put("index", number);
            ObjectNode primitive = mesh.withArray("primitives").addObject().put("material", number);
            primitive
                    .putObject("attributes")
                    .put("POSITION", positions)
                    .put("NORMAL", normals)
                    .put("TEXCOORD_0", uvs);
        }
        return model.glb(rest.toString());
    }

    private static byte[] file(String format, int type) {
        BufferedImage image = new BufferedImage(9, 5, type);
        image.setRGB(1, 2, 0x80336699);
        image.setRGB(7, 4, 0xFFFFFFFF);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return file.toByteArray();
    }
}

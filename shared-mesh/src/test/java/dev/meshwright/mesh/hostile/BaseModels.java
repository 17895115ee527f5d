package dev.meshwright.mesh.hostile;

import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import dev.meshwright.mesh.support.SampleScenes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Small valid models that between them have everything that the reader and the writers know. */
final class BaseModels {

    private static final double[] SQUARE = {0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0};
    private static final double[] UPRIGHT = {0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1};
    private static final double[] CORNERS = {0, 0, 1, 0, 1, 1, 0, 1};
    private static final int[] TWO_TRIANGLES = {0, 1, 2, 0, 2, 3};

    private BaseModels() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> models = new LinkedHashMap<>();
        models.put("parts", parts());
        models.put("moving", moving());
        models.put("textured", textured());
        models.put("packed", packed());
        models.put("nested", nested());
        models.put("compressed", resource("/meshopt/ext.glb"));
        models.put("compressed by the newer extension", resource("/meshopt/khr.glb"));
        models.put("compressed and not", resource("/meshopt/ext-with-fallback.glb"));
        models.put("draco", resource("/draco/draco.glb"));
        models.put("draco and not", resource("/draco/draco-with-fallback.glb"));
        models.put("draco with holes", PackedModels.draco("sheet, edgebreaker, speed 0"));
        models.put("draco in a row", PackedModels.draco("ring with seams, sequential, speed 3"));
        models.put("pictures", PackedModels.pictures());
        return models;
    }

    private static byte[] parts() {
        return GlbWriter.write(new Scene(
                "Table",
                SampleScenes.materials(),
                List.of(
                        Part.of("top", Transform.at(0, 1, 0), new Shape.Box(new Vec3(1, 0.1, 1), 0), "Glass"),
                        Part.of("leg", Transform.at(0, 0, 0), new Shape.Frustum(0.1, 0.1, 1, 6), "Gold"))));
    }

    /** Bones, morph targets, and every kind of channel and interpolation. */
    private static byte[] moving() {
        ModelBuilder model = new ModelBuilder();
        int positions = model.floats("VEC3", SQUARE);
        int normals = model.floats("VEC3", UPRIGHT);
        int indices = model.shorts("SCALAR", TWO_TRIANGLES);
        int joints = model.bytes("VEC4", 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0);
        int weights = model.floats("VEC4", 1, 0, 0, 0, 0.5, 0.5, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0);
        int morph = model.floats("VEC3", 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1);
        int matrices = model.floats(
                "MAT4", 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, -1, 0,
                1);
        int times = model.floats("SCALAR", 0, 0.5, 2);
        int turns = model.floats("VEC4", 0, 0, 0, 1, 0, 0, 0.7071, 0.7071, 0, 0, 1, 0);
        int moves =
                model.floats("VEC3", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0);
        int sizes = model.floats("VEC3", 1, 1, 1, 2, 2, 2, 1, 1, 1);
        int amounts = model.floats("SCALAR", 0, 1, 0.5);
        return model.glb("""
            {'scene':0,'scenes':[{'nodes':[0]}],
             'nodes':[{'name':'root','children':[1,2]},{'name':'bent','mesh':0,'skin':0},
                {'name':'lower','children':[3]},{'name':'upper','translation':[0,1,0]}],
             'meshes':[{'name':'strip','weights':[0.25],'extras':{'targetNames':['swell']},
                'primitives':[{'attributes':{'POSITION':%d,'NORMAL':%d,'JOINTS_0':%d,'WEIGHTS_0':%d},
                    'indices':%d,'targets':[{'POSITION':%d}]}]}],
             'skins':[{'name':'bones','joints':[2,3],'inverseBindMatrices':%d,'skeleton':2}],
             'animations':[{'name':'wave','samplers':[{'input':%8$d,'output':%9$d},
                    {'input':%8$d,'output':%10$d,'interpolation':'CUBICSPLINE'},
                    {'input':%8$d,'output':%11$d,'interpolation':'STEP'},{'input':%8$d,'output':%12$d}],
                'channels':[{'sampler':0,'target':{'node':3,'path':'rotation'}},
                    {'sampler':1,'target':{'node':0,'path':'translation'}},
                    {'sampler':2,'target':{'node':2,'path':'scale'}},
                    {'sampler':3,'target':{'node':1,'path':'weights'}}]}]}
            """.formatted(
                positions, normals, joints, weights, indices, morph, matrices, times, turns, moves, sizes, amounts));
    }

    /** Every texture, two sets of coordinates, a transform, several extensions, images of two kinds and places. */
    private static byte[] textured() {
        ModelBuilder model = new ModelBuilder();
        int positions = model.floats("VEC3", SQUARE);
        int normals = model.floats("VEC3", UPRIGHT);
        int uvs = model.floats("VEC2", CORNERS);
        int indices = model.shorts("SCALAR", TWO_TRIANGLES);
        int png = model.view(image("png"));
        int jpeg = model.view(image("jpg"));
        String inside = Base64.getEncoder().encodeToString(image("png"));
        return model.glb("""
            {'nodes':[{'name':'sheet','mesh':0}],
             'meshes':[{'primitives':[{'attributes':{'POSITION':%d,'NORMAL':%d,'TEXCOORD_0':%d,'TEXCOORD_1':%3$d},
                'indices':%d,'material':0},{'attributes':{'POSITION':%1$d},'indices':%4$d,'material':1}]}],
             'materials':[{'name':'all','doubleSided':true,'alphaMode':'MASK','alphaCutoff':0.4,
                'pbrMetallicRoughness':{'baseColorFactor':[1,0.5,0.25,0.75],'baseColorTexture':{'index':0,
                    'extensions':{'KHR_texture_transform':{'offset':[0.1,0.2],'rotation':0.3,'scale':[2,3]}}},
                    'metallicRoughnessTexture':{'index':1,'texCoord':1}},
                'normalTexture':{'index':0,'scale':0.5},'occlusionTexture':{'index':1,'strength':0.5},
                'emissiveTexture':{'index':2},'emissiveFactor':[1,1,1],
                'extensions':{'KHR_materials_emissive_strength':{'emissiveStrength':3},
                    'KHR_materials_ior':{'ior':1.4},'KHR_materials_clearcoat':{'clearcoatFactor':0.5},
                    'KHR_materials_transmission':{'transmissionFactor':0.5}}},
                {'name':'plain','alphaMode':'BLEND','extensions':{'KHR_materials_unlit':{}}}],
             'textures':[{'source':0,'sampler':0},{'source':1},{'source':2}],
             'samplers':[{'wrapS':33071,'wrapT':33648}],
             'images':[{'name':'paint.png','mimeType':'image/png','bufferView':%d},
                {'mimeType':'image/jpeg','bufferView':%d},{'name':'glow','uri':'data:image/png;base64,%s'}],
             'extensionsUsed':['KHR_texture_transform','KHR_materials_unlit']}
            """.formatted(positions, normals, uvs, indices, png, jpeg, inside));
    }

    /** Sparse, interleaved and normalized numbers; strips, fans and points; no normals. */
    private static byte[] packed() {
        ModelBuilder model = new ModelBuilder();
        int positions = model.floats("VEC3", SQUARE);
        int strip = model.bytes("SCALAR", 0, 1, 3, 2);
        int colors = model.bytes("VEC4", 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9, 9, 9, 128);
        int moved = model.floats("VEC3", 5, 5, 5);
        int which = model.bytes("SCALAR", 2);
        int spread = model.floats("VEC3", 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1);
        model.accessor(colors).put("normalized", true);
        model.accessor(positions)
                .putObject("sparse")
                .put("count", 1)
                .setAll(Map.of(
                        "indices",
                        RawModel.JSON
                                .createObjectNode()
                                .put("bufferView", which)
                                .put("componentType", 5121),
                        "values",
                        RawModel.JSON.createObjectNode().put("bufferView", moved)));
        model.bufferView(spread).put("byteStride", 24);
        model.accessor(spread).put("count", 4);
        return model.glb("""
            {'nodes':[{'name':'packed','mesh':0,'extras':{'note':['anything',{'at':'all'}]}}],
             'meshes':[{'primitives':[
                {'attributes':{'POSITION':%d,'COLOR_0':%d},'indices':%d,'mode':5},
                {'attributes':{'POSITION':%d},'indices':%3$d,'mode':6},
                {'attributes':{'POSITION':%4$d},'mode':0},{'attributes':{'POSITION':%4$d},'mode':4}]}]}
            """.formatted(positions, colors, strip, spread));
    }

    /** Instances in a hierarchy that is mirrored, stretched and sheared, and a node that no scene shows. */
    private static byte[] nested() {
        ModelBuilder model = new ModelBuilder();
        int positions = model.floats("VEC3", SQUARE);
        int indices = model.shorts("SCALAR", TWO_TRIANGLES);
        return model.glb("""
            {'scene':0,'scenes':[{'name':'shown','nodes':[0,4]}],
             'nodes':[{'name':'a','children':[1,2],'scale':[-1,2,0.5]},
                {'name':'b','mesh':0,'rotation':[0,0.7071,0,0.7071],'children':[3]},
                {'name':'a','mesh':0,'matrix':[1,0,0,0,0.5,1,0,0,0,0,1,0,1,2,3,1]},{'name':'q / ; <q>','mesh':0},
                {'name':'\u00e4\u4e2d','mesh':0,'translation':[1000000,0,-0.000001]},{'name':'unseen','mesh':0}],
             'meshes':[{'name':'square','primitives':[{'attributes':{'POSITION':%d},'indices':%d}]}]}
            """.formatted(positions, indices));
    }

    private static byte[] image(String format) {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 2, 0x336699);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return file.toByteArray();
    }

    static byte[] resource(String name) {
        try (InputStream file = BaseModels.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}

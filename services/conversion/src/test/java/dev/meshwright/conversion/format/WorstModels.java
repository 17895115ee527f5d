package dev.meshwright.conversion.format;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Models that take far more memory than their files show, each in a way of its own. */
final class WorstModels {

    private static final String COLOR = "'baseColorTexture':{'index':%d}";
    private static final String SURFACE = "'metallicRoughnessTexture':{'index':%d},'baseColorTexture':{'index':%1$d}";

    private WorstModels() {}

    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> models = new LinkedHashMap<>();
        models.put("nodes", WorstModels::nodes);
        models.put("instances", () -> instances(60_000, 12));
        models.put("materials", WorstModels::materials);
        models.put("joints", WorstModels::joints);
        models.put("deep-joints", WorstModels::deepJoints);
        models.put("long-curves", () -> curves(900_000, 500));
        models.put("curves", () -> curves(400, 40));
        models.put("turns", () -> turns(1_000_000));
        models.put("some-turns", () -> turns(50_000));
        models.put("large-webp", () -> pictures(1, WorstPictures.webp(8192, 8192), "image/webp", COLOR));
        models.put("many-webps", () -> pictures(100, WorstPictures.webp(2048, 2048), "image/webp", COLOR));
        models.put("large-png", () -> pictures(1, WorstPictures.png(7168, 7168, 8), "image/png", SURFACE));
        models.put("deep-png", () -> pictures(1, WorstPictures.png(5792, 5792, 16), "image/png", SURFACE));
        models.put("claiming-draco", WorstModels::dracoThatClaims);
        models.put("many-objects", () -> json("'cameras':" + GlbData.list(1_400_000, number -> "{}")));
        models.put("many-meshes", () -> json("'meshes':" + GlbData.list(1_400_000, number -> "{}")));
        models.put(
                "many-targets",
                () -> json("'meshes':[{'primitives':[{'targets':" + GlbData.list(1_400_000, number -> "{}") + "}]}]"));
        models.put("long-text", () -> json("'nodes':[{'name':'" + "x".repeat(60 << 20) + "'}]"));
        models.put(
                "long-uri",
                () -> json("'buffers':[{'byteLength':9,'uri':'data:;base64," + "AAAA".repeat(15 << 20) + "'}]"));
        models.put("morphs", WorstModels::morphs);
        models.put("names", WorstModels::names);
        models.put("million-triangles", () -> plain(1_000_000));
        models.put("rich", () -> rich(150_000, 2));
        return models;
    }

    private static byte[] json(String content) {
        return GlbData.file("{'asset':{'version':'2.0'}," + content + "}", new byte[0]);
    }

    /** Of numbers that take most as text. */
    private static float longNumber(int at) {
        return -1.2345679e-10f * (1 + at % 7) - 1e-17f * at;
    }

    private static byte[] nodes() {
        GlbData data = new GlbData();
        int positions = data.floats("VEC3", 3, 3, at -> at);
        int normals = data.floats("VEC3", 3, 3, at -> at % 3 == 2 ? 1 : 0);
        return data.glb("'meshes':[{'primitives':[{'attributes':{'POSITION':" + positions + ",'NORMAL':" + normals
                + "}}]}]," + "'nodes':" + GlbData.list(34_000, number -> "{'mesh':0,'name':'n" + number + "'}"));
    }

    private static byte[] instances(int vertices, int nodes) {
        GlbData data = new GlbData();
        int positions = data.floats("VEC3", 3, vertices, WorstModels::longNumber);
        int normals = data.floats("VEC3", 3, vertices, WorstModels::longNumber);
        int indices = data.indices(3 * vertices, at -> at / 3);
        return data.glb("'meshes':[{'primitives':[{'attributes':{'POSITION':" + positions + ",'NORMAL':" + normals
                + "},'indices':" + indices + "}]}]," + "'nodes':" + GlbData.list(nodes, number -> "{'mesh':0}"));
    }

    private static byte[] materials() {
        GlbData data = new GlbData();
        int positions = data.floats("VEC3", 3, 3, at -> at);
        int normals = data.floats("VEC3", 3, 3, at -> at % 3 == 2 ? 1 : 0);
        return data.glb("'materials':"
                + GlbData.list(2_900, number -> "{'extensions':{'KHR_materials_clearcoat':{'clearcoatFactor':1}}}")
                + ",'meshes':[{'primitives':"
                + GlbData.list(
                        2_900,
                        number -> "{'attributes':{'POSITION':" + positions + ",'NORMAL':" + normals + "},'material':"
                                + number + "}")
                + "}],'nodes':[{'mesh':0}]");
    }

    private static byte[] joints() {
        GlbData data = new GlbData();
        int positions = data.floats("VEC3", 3, 3, at -> at);
        int normals = data.floats("VEC3", 3, 3, at -> at % 3 == 2 ? 1 : 0);
        int joints = data.accessor(5123, "VEC4", 3, new byte[24]);
        int weights = data.floats("VEC4", 4, 3, at -> at % 4 == 0 ? 1 : 0);
        return data.glb("'skins':[{'joints':" + GlbData.list(20_000, number -> Integer.toString(number + 1))
                + "}],'meshes':[{'primitives':[{'attributes':{'POSITION':" + positions
                + ",'NORMAL':" + normals + ",'JOINTS_0':" + joints + ",'WEIGHTS_0':" + weights + "}}]}],'nodes':"
                + GlbData.list(
                        20_001, number -> number == 0 ? "{'mesh':0,'skin':0}" : "{'name':'joint" + number + "'}"));
    }

    private static byte[] deepJoints() {
        GlbData data = new GlbData();
        int positions = data.floats("VEC3", 3, 3, at -> at);
        int normals = data.floats("VEC3", 3, 3, at -> at % 3 == 2 ? 1 : 0);
        int joints = data.accessor(5123, "VEC4", 3, new byte[24]);
        int weights = data.floats("VEC4", 4, 3, at -> at % 4 == 0 ? 1 : 0);
        int count = 350 * 10;
        String name = "n".repeat(90);
        return data.glb("'skins':[{'joints':" + GlbData.list(count, number -> Integer.toString(number + 1))
                + "}],'meshes':[{'primitives':[{'attributes':{'POSITION':" + positions
                + ",'NORMAL':" + normals + ",'JOINTS_0':" + joints + ",'WEIGHTS_0':" + weights + "}}]}],'nodes':"
                + GlbData.list(
                        count + 1,
                        number -> number == 0
                                ? "{'mesh':0,'skin':0}"
                                : "{'name':'" + name + number + "'"
                                        + (number % 350 == 0 ? "" : ",'children':[" + (number + 1) + "]") + "}"));
    }

    private static byte[] curves(float seconds, int nodes) {
        GlbData data = new GlbData();
        ByteBuffer moments = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putFloat(0)
                .putFloat(seconds);
        int times = data.accessor(5126, "SCALAR", 2, moments.array());
        int values = data.floats("VEC3", 3, 6, at -> at);
        int turns = data.floats("VEC4", 4, 6, at -> Math.sin(at));
        return data.glb("'nodes':" + GlbData.list(nodes, number -> "{}") + ",'animations':[{'samplers':[{'input':"
                + times + ",'output':" + values
                + ",'interpolation':'CUBICSPLINE'},{'input':" + times + ",'output':" + turns
                + ",'interpolation':'CUBICSPLINE'}],'channels':"
                + GlbData.list(
                        3 * nodes,
                        number -> "{'sampler':" + (number % 3 == 0 ? 1 : 0) + ",'target':{'node':" + number / 3
                                + ",'path':'" + (new String[] {"rotation", "translation", "scale"})[number % 3] + "'}}")
                + "}]");
    }

    private static byte[] turns(int count) {
        GlbData data = new GlbData();
        int times = data.floats("SCALAR", 1, count, at -> at * 0.01);
        int values = data.floats("VEC4", 4, count, at -> at % 4 == (at / 4) % 4 ? 1 : 0);
        return data.glb("'nodes':[{}],'animations':[{'samplers':[{'input':" + times + ",'output':" + values
                + "}],'channels':[{'sampler':0,'target':{'node':0,'path':'rotation'}}]}]");
    }

    private static byte[] pictures(int count, byte[] file, String type, String surface) {
        GlbData data = new GlbData();
        int positions = data.floats("VEC3", 3, 3, at -> at);
        int normals = data.floats("VEC3", 3, 3, at -> at % 3 == 2 ? 1 : 0);
        int uvs = data.floats("VEC2", 2, 3, at -> at);
        int first = data.view(file);
        for (int number = 1; number < count; number++) {
            data.view(file);
        }
        return data.glb("'images':"
                + GlbData.list(count, number -> "{'bufferView':" + (first + number) + ",'mimeType':'" + type + "'}")
                + ",'textures':" + GlbData.list(count, number -> "{'source':" + number + "}")
                + ",'materials':"
                + GlbData.list(
                        count,
                        number -> "{'alphaMode':'BLEND','pbrMetallicRoughness':{" + surface.formatted(number) + "}}")
                + ",'meshes':[{'primitives':"
                + GlbData.list(
                        count,
                        number -> "{'attributes':{'POSITION':" + positions + ",'NORMAL':" + normals + ",'TEXCOORD_0':"
                                + uvs + "},'material':" + number + "}")
                + "}],'nodes':[{'mesh':0}]");
    }

    /** A stream of 20 million points, none of which takes a byte, for accessors of three. */
    private static byte[] dracoThatClaims() {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes("DRACO".getBytes(StandardCharsets.US_ASCII));
        stream.writeBytes(new byte[] {2, 2, 1, 0, 0, 0});
        count(stream, 1);
        count(stream, 20_000_000);
        stream.write(1);
        stream.writeBytes(new byte[12]);
        stream.write(1);
        count(stream, 1);
        stream.writeBytes(new byte[] {0, 9, 3, 0});
        count(stream, 0);
        stream.write(2);
        stream.write(-2);
        stream.write(0);
        stream.write(0);
        stream.writeBytes(new byte[16]);
        stream.write(10);
        stream.writeBytes(new byte[2 << 20]);
        GlbData data = new GlbData();
        int view = data.view(stream.toByteArray());
        int positions = data.accessor("'componentType':5126,'count':3,'type':'VEC3'");
        int indices = data.accessor("'componentType':5125,'count':3,'type':'SCALAR'");
        return data.glb(
                "'extensionsRequired':['KHR_draco_mesh_compression'],'meshes':[{'primitives':[{'attributes':{'POSITION':"
                        + positions + "},'indices':" + indices
                        + ",'extensions':{'KHR_draco_mesh_compression':{'bufferView':" + view
                        + ",'attributes':{'POSITION':0}}}}]}],'nodes':[{'mesh':0}]");
    }

    private static void count(ByteArrayOutputStream stream, int value) {
        int rest = value;
        while (rest >= 0x80) {
            stream.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        stream.write(rest);
    }

    private static byte[] morphs() {
        GlbData data = new GlbData();
        int positions = data.floats("VEC3", 3, 3, at -> at);
        int normals = data.floats("VEC3", 3, 3, at -> at % 3 == 2 ? 1 : 0);
        return data.glb("'meshes':[{'weights':[1],'primitives':[{'attributes':{'POSITION':" + positions + ",'NORMAL':"
                + normals + "},'targets':" + GlbData.list(1_000, number -> "{}") + "}]}]," + "'nodes':"
                + GlbData.list(300, number -> "{'mesh':0,'weights':[1]}"));
    }

    private static byte[] names() {
        GlbData data = new GlbData();
        int positions = data.floats("VEC3", 3, 3, at -> at);
        int normals = data.floats("VEC3", 3, 3, at -> at % 3 == 2 ? 1 : 0);
        int joints = data.accessor(5123, "VEC4", 3, new byte[24]);
        int weights = data.floats("VEC4", 4, 3, at -> at % 4 == 0 ? 1 : 0);
        return data.glb("'skins':[{'joints':[0]}],'meshes':[{'name':'" + "m".repeat(1 << 20)
                + "','primitives':[{'attributes':{'POSITION':" + positions
                + ",'NORMAL':" + normals + ",'JOINTS_0':" + joints + ",'WEIGHTS_0':" + weights + "}}]}],'nodes':"
                + GlbData.list(
                        2_000,
                        number -> number == 0 ? "{'name':'" + "j".repeat(1 << 20) + "'}" : "{'mesh':0,'skin':0}"));
    }

    private static byte[] plain(int triangles) {
        GlbData data = new GlbData();
        int positions = data.floats("VEC3", 3, 3 * triangles, WorstModels::longNumber);
        return data.glb(
                "'meshes':[{'primitives':[{'attributes':{'POSITION':" + positions + "}}]}],'nodes':[{'mesh':0}]");
    }

    private static byte[] rich(int vertices, int primitives) {
        GlbData data = new GlbData();
        int positions = data.floats("VEC3", 3, vertices, WorstModels::longNumber);
        int normals = data.floats("VEC3", 3, vertices, WorstModels::longNumber);
        int tangents = data.floats("VEC4", 4, vertices, WorstModels::longNumber);
        int colors = data.floats("VEC4", 4, vertices, at -> 0.123456789 * (at % 9));
        int uvs = data.floats("VEC2", 2, vertices, WorstModels::longNumber);
        int indices = data.indices(3 * vertices, at -> at / 3);
        return data.glb("'materials':"
                + GlbData.list(
                        primitives,
                        number ->
                                "{'normalTexture':{'index':0,'extensions':{'KHR_texture_transform':{'scale':[2,3]}}}}")
                + ",'textures':[{'source':0}],'images':[{'bufferView':0}],'meshes':[{'primitives':"
                + GlbData.list(
                        primitives,
                        number -> "{'material':" + number + ",'attributes':{'POSITION':" + positions
                                + ",'NORMAL':" + normals + ",'TANGENT':" + tangents + ",'COLOR_0':" + colors
                                + ",'TEXCOORD_0':" + uvs + ",'TEXCOORD_1':" + uvs + "},'indices':" + indices
                                + ",'targets':[{'POSITION':" + positions + ",'NORMAL':" + normals + "}]}")
                + "}],'nodes':[{'mesh':0}]");
    }
}

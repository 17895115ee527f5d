package dev.meshwright.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What no format holds, or some can't: each must be told of. */
final class LossSamples {

    static final String SHEARED = "sheared";

    private LossSamples() {}

    static List<Sample> all() {
        return List.of(
                vertices(), points(), camera(), differentPlacings(), partlyDoubleSided(), coloredTexture(), sheared());
    }

    private static Sample vertices() {
        return GeometrySamples.sample("more of vertices than is read", file -> {
            ObjectNode box = Shapes.box(file, 1, 2, 3);
            float[] tangents = new float[96];
            for (int at = 0; at < tangents.length; at++) {
                tangents[at] = at % 4 == 0 || at % 4 == 3 ? 1 : 0;
            }
            ((ObjectNode) box.get("attributes"))
                    .put("TANGENT", file.floats("VEC4", tangents))
                    .put("TEXCOORD_1", file.floats("VEC2", Shapes.uvs(2)))
                    .put("TEXCOORD_2", file.floats("VEC2", Shapes.uvs(3)))
                    .put("_HEAT", file.floats("VEC2", Shapes.uvs(1)));
            return box;
        });
    }

    private static Sample points() {
        GlbFile file = new GlbFile();
        ObjectNode points = GlbFile.object().put("mode", 0);
        points.putObject("attributes").put("POSITION", file.floats("VEC3", Shapes.positions(1, 1, 1)));
        int cloud = file.shown("cloud", Shapes.mesh(file, "cloud shape", points));
        int box = file.shown("box", Shapes.mesh(file, "box shape", Shapes.box(file, 1, 2, 3)));
        return new Sample("points", file.scene(cloud, box).bytes());
    }

    private static Sample camera() {
        GlbFile file = new GlbFile();
        ObjectNode camera = GlbFile.object().put("type", "perspective");
        camera.putObject("perspective").put("yfov", 0.7).put("znear", 0.1);
        file.add("cameras", camera);
        int eye = file.add("nodes", GlbFile.object().put("name", "eye").put("camera", 0));
        int box = file.shown("box", Shapes.mesh(file, "box shape", Shapes.box(file, 1, 2, 3)));
        return new Sample("camera", file.scene(eye, box).bytes());
    }

    private static Sample differentPlacings() {
        return GeometrySamples.sample("textures placed in different ways", file -> {
            file.uses("KHR_texture_transform", false);
            int material = MaterialSamples.textured(file, 0);
            ObjectNode normal = file.element("materials", material).putObject("normalTexture");
            normal.put("index", 0);
            normal.putObject("extensions").putObject("KHR_texture_transform").set("scale", GlbFile.numbers(4, 4));
            return Shapes.box(file, 1, 2, 3).put("material", material);
        });
    }

    private static Sample partlyDoubleSided() {
        GlbFile file = new GlbFile();
        int both = file.add("materials", GlbFile.object().put("name", "Both").put("doubleSided", true));
        int one = file.add("materials", GlbFile.object().put("name", "One"));
        int mesh = Shapes.mesh(
                file,
                "shape",
                Shapes.box(file, 1, 2, 3).put("material", both),
                Shapes.box(file, 3, 1, 1).put("material", one));
        return new Sample(
                "partly double-sided", file.scene(file.shown("thing", mesh)).bytes());
    }

    private static Sample coloredTexture() {
        return GeometrySamples.sample("colours times a texture", file -> {
            float[] colors = new float[72];
            for (int at = 0; at < colors.length; at++) {
                colors[at] = at % 5 / 5f;
            }
            ObjectNode box = Shapes.box(file, 1, 2, 3).put("material", MaterialSamples.textured(file, 0));
            ((ObjectNode) box.get("attributes")).put("COLOR_0", file.floats("VEC3", colors));
            return box;
        });
    }

    /** Against the rules of glTF, but to be seen. */
    private static Sample sheared() {
        GlbFile file = new GlbFile();
        int node = file.shown("slanted", Shapes.mesh(file, "shape", Shapes.box(file, 1, 2, 3)));
        file.element("nodes", node).set("matrix", GlbFile.numbers(1, 0, 0, 0, 0.5, 1, 0, 0, 0, 0.2, 1, 0, 5, 6, 7, 1));
        return new Sample(SHEARED, file.scene(node).bytes());
    }
}

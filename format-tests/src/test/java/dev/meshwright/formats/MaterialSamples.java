package dev.meshwright.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/** Materials: each factor, each texture, each way of being seen through. */
final class MaterialSamples {

    private static final String TRANSFORM = "KHR_texture_transform";

    private MaterialSamples() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.add(material("factors", material -> surface(material, 0.8, 0.25, 0.1, 1, 0.7, 0.35)));
        all.add(material("smooth metal", material -> surface(material, 1, 0.8, 0.3, 1, 1, 0)));
        all.add(material("opaque with alpha", material -> surface(material, 0.8, 0.25, 0.1, 0.4, 0, 1)));
        all.add(material("blend", material -> {
            surface(material, 0.8, 0.25, 0.1, 0.4, 0, 0.5);
            material.put("alphaMode", "BLEND");
        }));
        all.add(material("mask", material -> {
            surface(material, 0.8, 0.25, 0.1, 0.9, 0, 0.5);
            material.put("alphaMode", "MASK").put("alphaCutoff", 0.3);
        }));
        all.add(material("double-sided", material -> material.put("doubleSided", true)));
        all.add(material("emissive", material -> material.set("emissiveFactor", GlbFile.numbers(0.9, 0.4, 0.1))));
        all.add(emissiveStrength());
        all.add(allTextures("all textures", material -> {}));
        all.add(allTextures("all textures, blended", material -> material.put("alphaMode", "BLEND")));
        all.add(allTextures(
                "all textures, masked",
                material -> material.put("alphaMode", "MASK").put("alphaCutoff", 0.3)));
        all.add(meaninglessAlpha());
        all.add(dataUri());
        all.add(jpeg());
        all.add(wrapped());
        for (double[] at :
                new double[][] {{0.25, 0.1, 0, 1, 1}, {0, 0, 0, 2, 3}, {0, 0, Math.PI / 2, 1, 1}, {0.3, 0.2, 0.5, 2, 2}
                }) {
            all.add(transformed(at));
        }
        all.add(severalPrimitives());
        all.add(sameNames());
        all.add(unusedMaterial());
        return all;
    }

    private static void surface(
            ObjectNode material, double red, double green, double blue, double alpha, double metallic, double rough) {
        material.withObject("/pbrMetallicRoughness")
                .put("metallicFactor", metallic)
                .put("roughnessFactor", rough)
                .set("baseColorFactor", GlbFile.numbers(red, green, blue, alpha));
    }

    private static Sample material(String name, Consumer<ObjectNode> made) {
        return GeometrySamples.sample(name, file -> {
            ObjectNode material = GlbFile.object().put("name", "Stuff");
            made.accept(material);
            return Shapes.box(file, 1, 2, 3).put("material", file.add("materials", material));
        });
    }

    private static Sample emissiveStrength() {
        return GeometrySamples.sample("emissive strength", file -> {
            file.uses("KHR_materials_emissive_strength", false);
            ObjectNode material = GlbFile.object().put("name", "Stuff");
            material.set("emissiveFactor", GlbFile.numbers(0.9, 0.4, 0.1));
            material.withObject("/extensions/KHR_materials_emissive_strength").put("emissiveStrength", 5);
            return Shapes.box(file, 1, 2, 3).put("material", file.add("materials", material));
        });
    }

    static int textured(GlbFile file, int uvSet) {
        int texture = file.texture(file.image("picture", Pictures.png(1)));
        ObjectNode material = GlbFile.object().put("name", "Pictured");
        material.withObject("/pbrMetallicRoughness")
                .putObject("baseColorTexture")
                .put("index", texture)
                .put("texCoord", uvSet);
        return file.add("materials", material);
    }

    private static Sample allTextures(String name, Consumer<ObjectNode> made) {
        return GeometrySamples.sample(name, file -> {
            ObjectNode material = GlbFile.object().put("name", "Everything");
            surface(material, 0.9, 0.8, 0.7, 1, 0.9, 0.8);
            ObjectNode surface = material.withObject("/pbrMetallicRoughness");
            byte[] color = name.equals("all textures") ? Pictures.png(1) : Pictures.translucent(1);
            surface.putObject("baseColorTexture").put("index", file.texture(file.image("colour", color)));
            surface.putObject("metallicRoughnessTexture").put("index", picture(file, "packed", 2));
            material.putObject("normalTexture")
                    .put("index", picture(file, "normal", 3))
                    .put("scale", 0.7);
            material.putObject("occlusionTexture")
                    .put("index", picture(file, "shade", 4))
                    .put("strength", 0.6);
            material.putObject("emissiveTexture").put("index", picture(file, "glow", 5));
            material.set("emissiveFactor", GlbFile.numbers(1, 0.9, 0.8));
            made.accept(material);
            return Shapes.box(file, 1, 2, 3).put("material", file.add("materials", material));
        });
    }

    private static int picture(GlbFile file, String name, int seed) {
        return file.texture(file.image(name, Pictures.png(seed)));
    }

    /** Alpha in textures of an opaque material, which readers must not show. */
    private static Sample meaninglessAlpha() {
        return GeometrySamples.sample("alpha that means nothing", file -> {
            int material = textured(file, 0);
            int image = file.image("faded", Pictures.translucent(6));
            file.element("textures", 0).put("source", image);
            file.element("materials", material).set("emissiveFactor", GlbFile.numbers(1, 1, 1));
            file.element("materials", material).putObject("emissiveTexture").put("index", 0);
            return Shapes.box(file, 1, 2, 3).put("material", material);
        });
    }

    private static Sample dataUri() {
        return GeometrySamples.sample("image in a data URI", file -> {
            int material = textured(file, 0);
            ObjectNode image = file.element("images", 0);
            image.remove(List.of("bufferView", "mimeType"));
            image.put("uri", "data:image/png;base64," + Base64.getEncoder().encodeToString(Pictures.png(8)));
            return Shapes.box(file, 1, 2, 3).put("material", material);
        });
    }

    private static Sample jpeg() {
        return GeometrySamples.sample("JPEG without a name", file -> {
            int image = file.add(
                    "images",
                    GlbFile.object().put("mimeType", "image/jpeg").put("bufferView", file.view(Pictures.jpeg())));
            ObjectNode material = GlbFile.object().put("name", "Photographed");
            material.withObject("/pbrMetallicRoughness")
                    .putObject("baseColorTexture")
                    .put("index", file.texture(image));
            return Shapes.box(file, 1, 2, 3).put("material", file.add("materials", material));
        });
    }

    private static Sample wrapped() {
        return GeometrySamples.sample("wrapped textures", file -> {
            int material = textured(file, 0);
            file.add("samplers", GlbFile.object().put("wrapS", 33_071).put("wrapT", 33_648));
            file.element("textures", 0).put("sampler", 0);
            ObjectNode box = Shapes.box(file, 1, 2, 3).put("material", material);
            ((ObjectNode) box.get("attributes")).put("TEXCOORD_0", file.floats("VEC2", Shapes.uvs(4)));
            return box;
        });
    }

    /** @param at offset, rotation, scale */
    private static Sample transformed(double[] at) {
        String name = String.format(
                java.util.Locale.ROOT,
                "texture moved %.2f %.2f turned %.2f scaled %.0f %.0f",
                at[0],
                at[1],
                at[2],
                at[3],
                at[4]);
        return GeometrySamples.sample(name, file -> {
            file.uses(TRANSFORM, false);
            int material = textured(file, 0);
            ObjectNode transform = ((ObjectNode)
                            file.element("materials", material).at("/pbrMetallicRoughness/baseColorTexture"))
                    .putObject("extensions")
                    .putObject(TRANSFORM);
            transform.set("offset", GlbFile.numbers(at[0], at[1]));
            transform.put("rotation", at[2]);
            transform.set("scale", GlbFile.numbers(at[3], at[4]));
            return Shapes.box(file, 1, 2, 3).put("material", material);
        });
    }

    private static int colored(GlbFile file, String name, double red, double green, double blue) {
        ObjectNode material = GlbFile.object().put("name", name);
        surface(material, red, green, blue, 1, 0, 0.5);
        return file.add("materials", material);
    }

    private static ObjectNode moved(GlbFile file, float x, int material) {
        ObjectNode box = Shapes.box(file, 1, 2, 3);
        float[] positions = Shapes.positions(1, 2, 3);
        for (int at = 0; at < positions.length; at += 3) {
            positions[at] += x;
        }
        ((ObjectNode) box.get("attributes")).put("POSITION", file.floats("VEC3", positions));
        return material < 0 ? box : box.put("material", material);
    }

    private static Sample severalPrimitives() {
        GlbFile file = new GlbFile();
        int red = colored(file, "Red", 1, 0, 0);
        int blue = colored(file, "Blue", 0, 0, 1);
        ObjectNode plain = moved(file, 6, red);
        ((ObjectNode) plain.get("attributes")).remove("NORMAL");
        int mesh = Shapes.mesh(file, "shape", moved(file, 0, red), moved(file, 2, blue), moved(file, 4, -1), plain);
        return new Sample(
                "several primitives", file.scene(file.shown("thing", mesh)).bytes());
    }

    private static Sample sameNames() {
        GlbFile file = new GlbFile();
        int red = colored(file, "Paint", 1, 0, 0);
        int blue = colored(file, "Paint", 0, 0, 1);
        int spaced = colored(file, "Paint with a name / path", 0, 1, 0);
        int one = file.shown("one", Shapes.mesh(file, "a", moved(file, 0, red)));
        int two = file.shown("two", Shapes.mesh(file, "b", moved(file, 2, blue)));
        int three = file.shown("three", Shapes.mesh(file, "c", moved(file, 4, spaced)));
        return new Sample(
                "materials of the same name", file.scene(one, two, three).bytes());
    }

    private static Sample unusedMaterial() {
        return GeometrySamples.sample("a material that nothing has", file -> {
            colored(file, "Forgotten", 0, 1, 1);
            return Shapes.box(file, 1, 2, 3).put("material", colored(file, "Known", 1, 0, 1));
        });
    }
}

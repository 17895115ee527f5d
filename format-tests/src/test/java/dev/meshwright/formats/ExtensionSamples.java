package dev.meshwright.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What extensions add to glTF, one sample for each; and what stands beside the model. */
final class ExtensionSamples {

    private ExtensionSamples() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.add(material(
                "clear coat",
                "clearcoat",
                coat -> coat.put("clearcoatFactor", 0.7).put("clearcoatRoughnessFactor", 0.2)));
        all.add(material("index of refraction", "ior", said -> said.put("ior", 1.33)));
        all.add(material("transmission", "transmission", said -> said.put("transmissionFactor", 0.6)));
        all.add(material(
                "specular",
                "specular",
                said -> said.put("specularFactor", 0.4).set("specularColorFactor", GlbFile.numbers(0.9, 0.5, 0.2))));
        all.add(material(
                "sheen",
                "sheen",
                said -> said.put("sheenRoughnessFactor", 0.3).set("sheenColorFactor", GlbFile.numbers(0.9, 0.5, 0.2))));
        all.add(material(
                "anisotropy",
                "anisotropy",
                said -> said.put("anisotropyStrength", 0.35).put("anisotropyRotation", 0.7)));
        all.add(material("iridescence", "iridescence", said -> said.put("iridescenceFactor", 0.8)));
        all.add(material("volume", "volume", said -> said.put("thicknessFactor", 0.5)));
        all.add(material("dispersion", "dispersion", said -> said.put("dispersion", 0.3)));
        all.add(material("an extension that nobody knows", "of_tomorrow", said -> said.put("factor", 1)));
        all.add(material("unlit", "unlit", said -> {}));
        all.add(coatTextures());
        all.add(sharpFilters());
        all.add(lights());
        all.add(variants());
        all.add(gpuInstances());
        all.add(unlisted());
        all.add(extras());
        return all;
    }

    private static Sample material(String name, String extension, Consumer<ObjectNode> said) {
        return GeometrySamples.sample(name, file -> {
            file.uses("KHR_materials_" + extension, false);
            ObjectNode material = GlbFile.object().put("name", "Stuff");
            material.withObject("/pbrMetallicRoughness")
                    .put("metallicFactor", 0)
                    .put("roughnessFactor", 0.5);
            said.accept(material.putObject("extensions").putObject("KHR_materials_" + extension));
            return Shapes.box(file, 1, 2, 3).put("material", file.add("materials", material));
        });
    }

    private static Sample coatTextures() {
        return GeometrySamples.sample("clear coat by textures", file -> {
            file.uses("KHR_materials_clearcoat", false);
            int material = MaterialSamples.textured(file, 0);
            ObjectNode coat = file.element("materials", material).withObject("/extensions/KHR_materials_clearcoat");
            coat.put("clearcoatFactor", 1).putObject("clearcoatTexture").put("index", 0);
            coat.putObject("clearcoatNormalTexture").put("index", 0);
            return Shapes.box(file, 1, 2, 3).put("material", material);
        });
    }

    private static Sample sharpFilters() {
        return GeometrySamples.sample("sharp filters", file -> {
            int material = MaterialSamples.textured(file, 0);
            file.add("samplers", GlbFile.object().put("magFilter", 9728).put("minFilter", 9984));
            file.element("textures", 0).put("sampler", 0);
            return Shapes.box(file, 1, 2, 3).put("material", material);
        });
    }

    private static GlbFile boxAnd(int[] node, String extension) {
        GlbFile file = new GlbFile();
        if (extension != null) {
            file.uses(extension, false);
        }
        node[0] = file.shown("box", Shapes.mesh(file, "box shape", Shapes.box(file, 1, 2, 3)));
        return file;
    }

    private static Sample lights() {
        int[] box = new int[1];
        GlbFile file = boxAnd(box, "KHR_lights_punctual");
        file.top("extensions")
                .putObject("KHR_lights_punctual")
                .putArray("lights")
                .addObject()
                .put("type", "point")
                .put("intensity", 40);
        int lamp = file.group("lamp");
        file.element("nodes", lamp)
                .withObject("/extensions/KHR_lights_punctual")
                .put("light", 0);
        return new Sample("lights", file.scene(box[0], lamp).bytes());
    }

    private static Sample variants() {
        int[] box = new int[1];
        GlbFile file = boxAnd(box, "KHR_materials_variants");
        file.top("extensions")
                .putObject("KHR_materials_variants")
                .putArray("variants")
                .addObject()
                .put("name", "summer");
        return new Sample("variants", file.scene(box[0]).bytes());
    }

    private static Sample gpuInstances() {
        int[] box = new int[1];
        GlbFile file = boxAnd(box, "EXT_mesh_gpu_instancing");
        int places = file.floats("VEC3", 0, 0, 0, 5, 0, 0);
        file.element("nodes", box[0])
                .withObject("/extensions/EXT_mesh_gpu_instancing/attributes")
                .put("TRANSLATION", places);
        return new Sample("instances by an extension", file.scene(box[0]).bytes());
    }

    /** Against the rules of glTF, but to be seen. */
    private static Sample unlisted() {
        int[] box = new int[1];
        GlbFile file = boxAnd(box, null);
        file.element("nodes", box[0])
                .withObject("/extensions/KHR_node_visibility")
                .put("visible", true);
        return new Sample("an extension that is not listed", file.scene(box[0]).bytes());
    }

    private static Sample extras() {
        int[] box = new int[1];
        GlbFile file = boxAnd(box, null);
        file.element("nodes", box[0]).putObject("extras").put("weight", "12 kg");
        return new Sample("extras", file.scene(box[0]).bytes());
    }
}

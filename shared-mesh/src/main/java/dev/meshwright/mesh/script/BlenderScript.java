package dev.meshwright.mesh.script;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes scenes as Python scripts that rebuild them in Blender 3.4 and later: the same objects, triangles and
 * materials as an import of the GLB gives. The text is ASCII; names are hostile until they are escaped.
 */
public final class BlenderScript {

    private static final int MAX_IDENTIFIER = 40;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> materialVariables = new HashMap<>();
    private final Set<String> variables = new LinkedHashSet<>();

    private BlenderScript() {}

    public static String write(Scene scene) {
        return new BlenderScript().scene(scene);
    }

    private String scene(Scene scene) {
        text.append(shapes());
        line("collection = bpy.data.collections.new(" + PythonText.string(scene.name()) + ")");
        line("bpy.context.scene.collection.children.link(collection)");
        line("");
        Set<String> worn = new LinkedHashSet<>();
        collectMaterials(scene.parts(), worn);
        for (Material material : scene.materials()) {
            if (worn.contains(material.name())) {
                material(material);
            }
        }
        line("");
        String root = variable("model", scene.name());
        line(root + " = part(" + PythonText.string(scene.name()) + ")");
        parts(scene.parts(), root);
        return text.toString();
    }

    private static String shapes() {
        try (InputStream resource = BlenderScript.class.getResourceAsStream("shapes.py")) {
            return new String(resource.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collectMaterials(List<Part> parts, Set<String> names) {
        for (Part part : parts) {
            if (part.material() != null) {
                names.add(part.material());
            }
            collectMaterials(part.children(), names);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void material(Material material) {
        String variable = variable("material", material.name());
        materialVariables.put(material.name(), variable);
        StringBuilder call = new StringBuilder(variable)
                .append(" = material(")
                .append(PythonText.string(material.name()))
                .append(", base_color=")
                .append(PythonText.vector(material.baseColor()))
                .append(", metallic=")
                .append(PythonText.number(material.metallic()))
                .append(", roughness=")
                .append(PythonText.number(material.roughness()));
        if (material.alpha() < 1) {
            call.append(", alpha=").append(PythonText.number(material.alpha()));
        }
        if (!material.emissive().equals(Vec3.ZERO)) {
            call.append(", emissive=").append(PythonText.vector(material.emissive()));
        }
        if (material.doubleSided()) {
            call.append(", double_sided=True");
        }
        line(call.append(')').toString());
    }

    private void parts(List<Part> parts, String parent) {
        for (Part part : parts) {
            String variable = variable("part", part.name());
            line(variable + " = part(");
            line("    " + PythonText.string(part.name()) + ",");
            line("    parent=" + parent + ",");
            if (part.shape() != null) {
                line("    shape=" + shape(part.shape()) + ",");
                line("    wears=" + materialVariables.get(part.material()) + ",");
            }
            transform(part.transform());
            line(")");
            parts(part.children(), variable);
        }
    }

    private void transform(Transform transform) {
        if (!transform.translation().equals(Vec3.ZERO)) {
            line("    location=" + PythonText.vector(transform.translation()) + ",");
        }
        if (!transform.rotation().equals(Vec3.ZERO)) {
            line("    rotation=" + PythonText.vector(transform.rotation()) + ",");
        }
        if (!transform.scale().equals(Vec3.ONE)) {
            line("    scale=" + PythonText.vector(transform.scale()) + ",");
        }
    }

    private static String shape(Shape shape) {
        return switch (shape) {
            case Shape.Box box -> call("box", PythonText.vector(box.size()), PythonText.number(box.bevel()));
            case Shape.Ellipsoid ellipsoid ->
                call("ellipsoid", PythonText.vector(ellipsoid.radii()), "segments=" + ellipsoid.segments());
            case Shape.Frustum frustum ->
                call(
                        "frustum",
                        PythonText.number(frustum.bottomRadius()),
                        PythonText.number(frustum.topRadius()),
                        PythonText.number(frustum.height()),
                        "segments=" + frustum.segments());
            case Shape.Torus torus ->
                call(
                        "torus",
                        PythonText.number(torus.radius()),
                        PythonText.number(torus.tubeRadius()),
                        "segments=" + torus.segments(),
                        "tube_segments=" + torus.tubeSegments());
            case Shape.Lathe lathe ->
                call(
                        "lathe",
                        PythonText.pairs(lathe.profile()),
                        "segments=" + lathe.segments(),
                        "crease_degrees=" + PythonText.number(lathe.creaseDegrees()));
            case Shape.Extrusion extrusion ->
                call(
                        "extrusion",
                        PythonText.pairs(extrusion.outline()),
                        "depth=" + PythonText.number(extrusion.depth()),
                        "top_scale=" + PythonText.number(extrusion.topScale()));
            case Shape.Tube tube ->
                call(
                        "tube",
                        PythonText.vectors(tube.path()),
                        PythonText.numbers(tube.radii()),
                        "segments=" + tube.segments(),
                        "closed=" + PythonText.truth(tube.closed()));
        };
    }

    private static String call(String function, String... arguments) {
        return function + "(" + String.join(", ", arguments) + ")";
    }

    /** An identifier that reminds of the name, used nowhere else in the script. */
    private String variable(String prefix, String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String stem = prefix + "_" + plain.substring(0, Math.min(plain.length(), MAX_IDENTIFIER));
        String variable = stem;
        for (int number = 2; !variables.add(variable); number++) {
            variable = stem + "_" + number;
        }
        return variable;
    }
}

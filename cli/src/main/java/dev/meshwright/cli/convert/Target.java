package dev.meshwright.cli.convert;

import dev.meshwright.cli.files.Printable;
import dev.meshwright.mesh.format.ModelFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A file that is to be written. */
public record Target(Path file, ModelFormat format) {

    private static final String LOOSE_OBJ = "obj";
    private static final String KNOWN =
            "It must be .fbx, .obj, .zip (OBJ with its materials and images), .stl or .usdz.";

    /**
     * The file that was named; its extension says the format.
     *
     * @throws IllegalArgumentException when it says none
     */
    static Target of(Path file) {
        String extension = extension(file);
        if (extension.equals(LOOSE_OBJ)) {
            return new Target(file, ModelFormat.OBJ);
        }
        for (ModelFormat format : ModelFormat.values()) {
            if (format.extension().equals(extension)) {
                return new Target(file, format);
            }
        }
        String name = Printable.of(file.toString());
        throw new IllegalArgumentException(
                switch (extension) {
                    case "usd", "usda", "usdc" ->
                        "USD is written with its images in one package: name it " + Printable.of(stem(file)) + ".usdz.";
                    case "glb", "gltf" -> "The model is a GLB already, so " + name + " has nothing to become. " + KNOWN;
                    case "" -> "The output " + name + " has no extension to say its format. " + KNOWN;
                    default -> "The output " + name + " has an extension that says no format. " + KNOWN;
                });
    }

    /** One file for each format, beside the input and with its name. */
    static List<Target> allBeside(Path input) {
        List<Target> targets = new ArrayList<>();
        for (ModelFormat format : ModelFormat.values()) {
            targets.add(new Target(input.resolveSibling(stem(input) + "." + format.extension()), format));
        }
        return targets;
    }

    /** Whether it is an OBJ as files beside each other, rather than in a zip. */
    boolean isLooseObj() {
        return extension(file).equals(LOOSE_OBJ);
    }

    /** The file's name without its extension. */
    String stem() {
        return stem(file);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }
}

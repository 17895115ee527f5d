package dev.meshwright.formats;

import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.mesh.glb.GlbWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** All models that are tried. */
final class Samples {

    /** Of different makers, with and without textures, skins and cases that glTF allows and few files have. */
    private static final List<String> MADE_BY_OTHERS = List.of(
            "generic-hand/left",
            "generic-trigger-squeeze-thumbstick/none",
            "htc-vive/none",
            "meta-quest-touch-plus/left",
            "samsung-galaxyxr/right",
            "valve-index/left");

    private Samples() {}

    static List<Sample> made() {
        List<Sample> all = new ArrayList<>(GeometrySamples.all());
        all.addAll(MaterialSamples.all());
        all.addAll(HierarchySamples.all());
        all.addAll(MotionSamples.all());
        all.addAll(LossSamples.all());
        all.addAll(ExtensionSamples.all());
        all.add(new Sample("our own", GlbWriter.write(OwnScene.table())));
        return all;
    }

    static Sample called(String name) {
        return made().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no sample '" + name + "'"));
    }

    /** Without the one that no rule allows: three.js and Blender place it as if nothing could be sheared. */
    static List<Sample> byTheRules() {
        return made().stream()
                .filter(sample -> !sample.name().equals(LossSamples.SHEARED))
                .toList();
    }

    /** Those of the npm package; needs it to be installed. */
    static List<Sample> found() {
        Path profiles = NodeModules.path("@webxr-input-profiles/assets/dist/profiles");
        return MADE_BY_OTHERS.stream()
                .map(name -> new Sample(name.replace('/', ' '), read(profiles.resolve(name + ".glb"))))
                .toList();
    }

    /** All that three.js can judge; needs them to be installed. */
    static List<Sample> all() {
        return Stream.concat(byTheRules().stream(), found().stream()).toList();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each sample with each format, as arguments of a test. */
    static List<Arguments> inEveryFormat(List<Sample> samples) {
        List<Arguments> all = new ArrayList<>();
        for (Sample sample : samples) {
            for (ModelFormat format : ModelFormat.values()) {
                all.add(Arguments.of(sample, format));
            }
        }
        return all;
    }
}

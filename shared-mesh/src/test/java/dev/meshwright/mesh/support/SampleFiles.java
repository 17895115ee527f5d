package dev.meshwright.mesh.support;

import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.render.Png;
import dev.meshwright.mesh.render.Renderer;
import dev.meshwright.mesh.render.View;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.script.BlenderScript;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the sample scenes as files, to look at them by hand, and says how long the pictures took. */
public final class SampleFiles {

    private SampleFiles() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        List<Scene> scenes = new ArrayList<>(ShowcaseScenes.all());
        scenes.add(SampleScenes.everyShape());
        Renderer renderer = new Renderer(512, 2);
        for (Scene scene : scenes) {
            renderer.render(SceneMeshes.of(scene), List.of(View.values()));
        }
        for (Scene scene : scenes) {
            String name = scene.name().toLowerCase(Locale.ROOT).replace(' ', '-');
            Files.write(directory.resolve(name + ".glb"), GlbWriter.write(scene));
            Files.writeString(directory.resolve(name + ".py"), BlenderScript.write(scene));
            long start = System.nanoTime();
            SceneMeshes meshes = SceneMeshes.of(scene);
            long meshed = System.nanoTime();
            Map<View, BufferedImage> pictures = renderer.render(meshes, List.of(View.values()));
            long rendered = System.nanoTime();
            for (Map.Entry<View, BufferedImage> picture : pictures.entrySet()) {
                String suffix = picture.getKey().name().toLowerCase(Locale.ROOT);
                Files.write(directory.resolve(name + "-" + suffix + ".png"), Png.encode(picture.getValue()));
            }
            long written = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %6d triangles: meshes %3d ms, 2 pictures %4d ms, PNG %3d ms%n",
                    name,
                    meshes.triangleCount(),
                    (meshed - start) / 1_000_000,
                    (rendered - meshed) / 1_000_000,
                    (written - rendered) / 1_000_000);
        }
    }
}

package dev.meshwright.mesh.support;

import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.script.BlenderScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample scene as files, to look at it by hand. */
public final class SampleFiles {

    private SampleFiles() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Scene scene = SampleScenes.everyShape();
        Files.write(directory.resolve("every-shape.glb"), GlbWriter.write(scene));
        Files.writeString(directory.resolve("every-shape.py"), BlenderScript.write(scene));
    }
}

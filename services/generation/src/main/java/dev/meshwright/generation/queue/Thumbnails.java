package dev.meshwright.generation.queue;

import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.render.Png;
import dev.meshwright.mesh.render.Renderer;
import dev.meshwright.mesh.render.View;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/**
 * The pictures that show a model in lists.
 *
 * @param front PNG, 512 pixels square
 * @param back  the same from behind
 */
record Thumbnails(byte[] front, byte[] back) {

    private static final Renderer RENDERER = new Renderer(512, 2);

    static Thumbnails of(SceneMeshes meshes) {
        Map<View, BufferedImage> pictures = RENDERER.render(meshes, List.of(View.FRONT, View.BACK));
        return new Thumbnails(Png.encode(pictures.get(View.FRONT)), Png.encode(pictures.get(View.BACK)));
    }
}

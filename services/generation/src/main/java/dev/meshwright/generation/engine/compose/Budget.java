package dev.meshwright.generation.engine.compose;

import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Scene;

/** Keeps a scene's triangles at a moderate number by rounding less finely where there are many things. */
final class Budget {

    private static final double MOST_TRIANGLES = 15_000;
    private static final int MOST_ATTEMPTS = 4;

    private Budget() {}

    /** The meshes of the scene, or of a coarser one. */
    static SceneMeshes within(Scene scene) {
        SceneMeshes meshes = SceneMeshes.of(scene);
        for (int attempt = 0; attempt < MOST_ATTEMPTS && meshes.triangleCount() > MOST_TRIANGLES; attempt++) {
            double share = Math.sqrt(MOST_TRIANGLES / meshes.triangleCount()) * 0.95;
            meshes = SceneMeshes.of(Coarser.of(meshes.scene(), share));
        }
        return meshes;
    }
}

package dev.meshwright.generation.engine.refine;

import dev.meshwright.mesh.scene.Scene;

/**
 * A way to mend a finding.
 *
 * @param scene the whole scene with the change made
 * @param words what was done, to be read behind the finding's sentence
 */
record Change(Scene scene, String words) {}

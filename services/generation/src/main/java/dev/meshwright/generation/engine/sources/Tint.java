package dev.meshwright.generation.engine.sources;

import dev.meshwright.mesh.scene.Vec3;

/**
 * A colour of a rule.
 *
 * @param name  as the source writes it
 * @param value linear RGB
 */
public record Tint(String name, Vec3 value) {}

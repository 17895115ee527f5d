package dev.meshwright.generation.engine.measure;

import dev.meshwright.mesh.scene.Vec3;

/**
 * A place where two surfaces lie in one plane and face the same way.
 *
 * @param area   square metres of the overlap
 * @param middle of the overlap
 * @param normal the direction that it faces, of unit length
 */
public record SharedFace(double area, Vec3 middle, Vec3 normal) {}

package dev.meshwright.mesh.glb.draco;

/**
 * Triangles, and the points at their corners.
 *
 * @param pointOfCorner three for each triangle
 * @param table         how they hang together; null where this is not known
 * @param seamed        the same for attributes that are torn at seams
 */
record Connectivity(int points, int[] pointOfCorner, CornerTable table, SeamedCorners[] seamed) {}

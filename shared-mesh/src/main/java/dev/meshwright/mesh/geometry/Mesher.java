package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Shape;

/**
 * Turns shapes into triangles. The Blender script tessellates with the same rules, vertex for vertex: a change here is
 * a change in {@code script/shapes.py} too, and a test compares the two.
 */
public final class Mesher {

    private Mesher() {}

    /** A mesh in the shape's own coordinates: never empty, with unit normals, watertight where the shape is closed. */
    public static TriangleMesh mesh(Shape shape) {
        MeshBuilder mesh = new MeshBuilder();
        switch (shape) {
            case Shape.Box box -> BoxTessellation.add(mesh, box);
            case Shape.Ellipsoid ellipsoid -> Revolution.add(mesh, ellipsoid);
            case Shape.Frustum frustum -> Revolution.add(mesh, frustum);
            case Shape.Torus torus -> Revolution.add(mesh, torus);
            case Shape.Lathe lathe -> LatheTessellation.add(mesh, lathe);
            case Shape.Extrusion extrusion -> ExtrusionTessellation.add(mesh, extrusion);
            case Shape.Tube tube -> TubeTessellation.add(mesh, tube);
        }
        return mesh.build();
    }
}

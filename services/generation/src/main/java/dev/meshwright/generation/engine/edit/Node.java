package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.scene.Part;

/** A part with its place in the scene. Equal only to itself, since parts are long to compare. */
final class Node {

    private final Part part;
    private final Node parent;
    private final Matrix4 outer;
    private final Matrix4 world;
    private final PartWords words;

    /** @param outer takes the coordinates that the part's transform gives to the scene's */
    Node(Part part, Node parent, Matrix4 outer) {
        this.part = part;
        this.parent = parent;
        this.outer = outer;
        this.world = outer.times(Matrix4.of(part.transform()));
        this.words = PartWords.of(part.name());
    }

    Part part() {
        return part;
    }

    /** Null for a topmost part. */
    Node parent() {
        return parent;
    }

    Matrix4 outer() {
        return outer;
    }

    /** Takes the part's own coordinates to the scene's. */
    Matrix4 world() {
        return world;
    }

    String name() {
        return part.name();
    }

    PartWords words() {
        return words;
    }

    boolean isWithin(Node other) {
        for (Node at = this; at != null; at = at.parent) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }
}

package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.geometry.Bounds;
import java.util.List;

/** Where a thing goes. */
record Target(Where where, Spot spot, List<Node> at, Bounds bounds) {

    String words() {
        return switch (where) {
            case HEAD -> "on " + names();
            case HAND -> "in " + names();
            case INSTEAD -> "instead of " + names();
            case SPOT ->
                switch (spot) {
                    case ON, ANYWHERE -> "on " + names();
                    case IN -> "in " + names();
                    case UNDER -> "under " + names();
                    case LEFT, RIGHT -> "beside " + names();
                    case FRONT -> "in front of " + names();
                    case BEHIND -> "behind " + names();
                };
        };
    }

    private String names() {
        return Report.names(at.stream().map(Node::name).toList());
    }

    enum Where {
        HEAD,
        HAND,
        INSTEAD,
        SPOT
    }
}

package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.geometry.Bounds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows what belongs to parts and goes along with them. */
final class Belongings {

    private final Anatomy anatomy;
    private final Layout layout;

    Belongings(Anatomy anatomy, Layout layout) {
        this.anatomy = anatomy;
        this.layout = layout;
    }

    /** With what belongs to the named parts. */
    Selection selection(String text, List<Node> named, boolean loose) {
        List<Node> topmost = layout.topmost(named);
        Set<Node> along = new LinkedHashSet<>();
        String said = PartWords.of(text).noun();
        for (Node node : topmost) {
            Set<String> carried =
                    new LinkedHashSet<>(anatomy.carried(node.words().noun()));
            if (!anatomy.members(said).isEmpty()) {
                carried.addAll(anatomy.carried(said));
            }
            for (Node other : layout.nodes()) {
                boolean belongs = other.name().startsWith(node.name() + "_")
                        || (sameSide(node, other)
                                && carried.stream()
                                        .anyMatch(noun -> other.words().endsIn(noun)));
                if (belongs && !other.isWithin(node) && !node.isWithin(other) && isThere(other, node)) {
                    along.add(other);
                }
            }
        }
        topmost.forEach(along::remove);
        List<Node> all = new ArrayList<>(topmost);
        all.addAll(along);
        List<Node> alongTopmost = new ArrayList<>(layout.topmost(all));
        alongTopmost.removeAll(topmost);
        return new Selection(text, topmost, alongTopmost, false, loose);
    }

    /** A hat belongs to the head that it is on, not to any in the scene. */
    private boolean isThere(Node other, Node node) {
        if (other.part().shape() != null || other.name().startsWith(node.name())) {
            return true;
        }
        Optional<Bounds> one = layout.bounds(List.of(other));
        Optional<Bounds> two = layout.bounds(List.of(node));
        return one.isPresent() && two.isPresent() && meet(one.get(), two.get());
    }

    private static boolean meet(Bounds one, Bounds two) {
        return one.min().x() <= two.max().x()
                && two.min().x() <= one.max().x()
                && one.min().y() <= two.max().y()
                && two.min().y() <= one.max().y()
                && one.min().z() <= two.max().z()
                && two.min().z() <= one.max().z();
    }

    /** Only of the same thing, too: one robot's head has nothing to do with another one's eyes. */
    private static boolean sameSide(Node node, Node other) {
        return node.parent() == other.parent()
                && other.words().sides().containsAll(node.words().sides());
    }
}

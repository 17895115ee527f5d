package dev.meshwright.generation.engine.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts that some words of an instruction mean.
 *
 * @param phrase the words
 * @param named  the parts, none of them beneath another one
 * @param along  what belongs to them and goes along when they are moved, scaled or removed: a head's eyes
 * @param whole  whether it is everything that there is
 * @param loose  whether the words point at whatever may be meant ("it", "everything") rather than at these very parts
 */
record Selection(String phrase, List<Node> named, List<Node> along, boolean whole, boolean loose) {

    Selection {
        named = List.copyOf(named);
        along = List.copyOf(along);
    }

    List<String> names() {
        return named.stream().map(Node::name).toList();
    }

    /** The named ones and what goes along. */
    List<Node> all() {
        List<Node> all = new ArrayList<>(named);
        along.stream().filter(node -> !all.contains(node)).forEach(all::add);
        return all;
    }

    Selection and(Selection other) {
        List<Node> both = new ArrayList<>(named);
        other.named.stream().filter(node -> !both.contains(node)).forEach(both::add);
        List<Node> bothAlong = new ArrayList<>(along);
        other.along.stream()
                .filter(node -> !bothAlong.contains(node) && !both.contains(node))
                .forEach(bothAlong::add);
        bothAlong.removeAll(both);
        return new Selection(
                phrase + " and " + other.phrase, both, bothAlong, whole || other.whole, loose && other.loose);
    }
}

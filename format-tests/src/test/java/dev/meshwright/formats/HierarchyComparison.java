package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.format.ModelFormat;
import java.util.ArrayList;
import java.util.List;

/** Compares which node stands beneath which, and where each is in the world. */
final class HierarchyComparison {

    private static final double RELATIVE = 1e-5;

    private final ModelFormat format;
    private final Findings findings;

    HierarchyComparison(ModelFormat format, Findings findings) {
        this.format = format;
        this.findings = findings;
    }

    private record Place(List<String> path, double[] world) {}

    void compare(JsonNode sourceNodes, JsonNode seenNodes) {
        List<Place> source = places(sourceNodes);
        List<Place> left = new ArrayList<>(places(seenNodes));
        boolean isBent = hasBones(sourceNodes);
        if (format == ModelFormat.USDZ) {
            if (isBent) {
                // Joints are a skeleton there, and what they bend stands in the world: compared as parts.
                return;
            }
            left = withoutWrapper(source, left);
        }
        for (Place place : source) {
            Place same = nearest(place, left);
            if (same == null) {
                findings.add(Topic.HIERARCHY, String.join("/", place.path()), "a node", "none");
            } else {
                left.remove(same);
                compare(place, same);
            }
        }
        left.forEach(more -> findings.add(Topic.HIERARCHY, String.join("/", more.path()), "no such node", "one"));
    }

    private static List<Place> places(JsonNode nodes) {
        List<Place> places = new ArrayList<>();
        for (JsonNode node : nodes) {
            List<String> path = new ArrayList<>();
            node.get("path").forEach(name -> path.add(name.asText()));
            places.add(new Place(path, Findings.numbers(node.get("world"))));
        }
        return places;
    }

    private static boolean hasBones(JsonNode nodes) {
        for (JsonNode node : nodes) {
            if (node.get("bone").asBoolean()) {
                return true;
            }
        }
        return false;
    }

    /** Of a model with several topmost nodes, or a mesh as one, USD needs another above all. */
    private List<Place> withoutWrapper(List<Place> source, List<Place> seen) {
        String top = seen.getFirst().path().getFirst();
        boolean isWrapper = source.stream()
                .noneMatch(place -> Names.isSame(format, place.path().getFirst(), top));
        return isWrapper
                ? new ArrayList<>(seen.stream()
                        .filter(place -> place.path().size() > 1)
                        .map(place ->
                                new Place(place.path().subList(1, place.path().size()), place.world()))
                        .toList())
                : seen;
    }

    private Place nearest(Place place, List<Place> candidates) {
        Place nearest = null;
        for (Place candidate : candidates) {
            boolean isCloser = nearest == null || distance(place, candidate) < distance(place, nearest);
            if (isSame(place.path(), candidate.path()) && isCloser) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    private boolean isSame(List<String> path, List<String> seen) {
        boolean isSame = path.size() == seen.size();
        for (int level = 0; isSame && level < path.size(); level++) {
            isSame = Names.isSame(format, path.get(level), seen.get(level));
        }
        return isSame;
    }

    private static double distance(Place one, Place other) {
        double sum = 0;
        for (int at = 0; at < 16; at++) {
            sum += Math.abs(one.world()[at] - other.world()[at]);
        }
        return sum;
    }

    private void compare(Place source, Place seen) {
        double largest = 1;
        for (double value : source.world()) {
            largest = Math.max(largest, Math.abs(value));
        }
        String name = source.path().getLast();
        findings.close(Topic.HIERARCHY, name, source.world(), seen.world(), RELATIVE * largest);
    }
}

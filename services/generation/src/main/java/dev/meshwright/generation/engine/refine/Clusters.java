package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.measure.Gap;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names and distances of bodies that hold together. */
final class Clusters {

    private Clusters() {}

    /** How people would call these bodies: by the largest group that holds nothing else, else by the first of them. */
    static String name(Scene scene, List<Body> cluster) {
        Set<String> names = cluster.stream().map(Body::name).collect(Collectors.toSet());
        Set<String> all = new HashSet<>();
        scene.parts().forEach(part -> collect(part, all));
        if (names.equals(all)) {
            return "the whole scene";
        }
        Optional<String> group = group(scene.parts(), names);
        if (group.isPresent() || cluster.size() == 1) {
            return group.orElse(cluster.getFirst().name());
        }
        return cluster.getFirst().name() + " with " + (cluster.size() - 1) + " more";
    }

    private static Optional<String> group(List<Part> parts, Set<String> names) {
        for (Part part : parts) {
            Set<String> inside = new HashSet<>();
            collect(part, inside);
            if (inside.equals(names)) {
                return Optional.of(part.name());
            }
            if (inside.containsAll(names)) {
                return group(part.children(), names);
            }
        }
        return Optional.empty();
    }

    private static void collect(Part part, Set<String> names) {
        if (part.shape() != null) {
            names.add(part.name());
        }
        part.children().forEach(child -> collect(child, names));
    }

    /** The shortest way from one of the first bodies to one of the others. */
    static Optional<Nearest> nearest(Collection<Body> from, Collection<Body> to) {
        List<Pair> pairs = new ArrayList<>();
        for (Body one : from) {
            for (Body other : to) {
                pairs.add(new Pair(one, other, one.boxGap(other)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::boxGap));
        Nearest nearest = null;
        for (Pair pair : pairs) {
            double most = nearest == null ? Double.MAX_VALUE : nearest.gap().metres();
            if (pair.boxGap() >= most) {
                break;
            }
            Optional<Gap> gap = pair.one().gap(pair.other(), most);
            if (gap.isPresent() && gap.get().metres() < most) {
                nearest = new Nearest(pair.one(), pair.other(), gap.get());
            }
        }
        return Optional.ofNullable(nearest);
    }

    private record Pair(Body one, Body other, double boxGap) {}

    /** The two bodies that come nearest to each other. */
    record Nearest(Body from, Body to, Gap gap) {

        /** How deep a part that is put back sinks in, as a share of its own extent, so that it is seen to hold. */
        private static final double HOLD = 0.02;

        /** The way of the first body to the other, and a little into it. */
        Vec3 embedding(double touch) {
            Vec3 way = gap.way();
            double hold = Math.min(HOLD * Math.min(from.extent(), to.extent()), 3 * touch);
            return way.plus(way.normalized().times(hold));
        }
    }
}

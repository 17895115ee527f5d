package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.measure.Workbench;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which bodies touch which, and the clusters that hold together by it. */
final class Contacts {

    private final Map<Body, List<Body>> touching = new HashMap<>();
    private final Map<Body, List<Body>> clusterOf = new HashMap<>();
    private final List<List<Body>> clusters = new ArrayList<>();

    Contacts(List<Body> bodies, Workbench workbench, double metres) {
        bodies.forEach(body -> touching.put(body, new ArrayList<>()));
        List<Body> sorted = bodies.stream()
                .sorted(Comparator.comparingDouble(body -> body.bounds().min().x()))
                .toList();
        for (int one = 0; one < sorted.size(); one++) {
            Body body = sorted.get(one);
            double reach = body.bounds().max().x() + metres;
            for (int other = one + 1;
                    other < sorted.size() && sorted.get(other).bounds().min().x() <= reach;
                    other++) {
                join(body, sorted.get(other), workbench, metres);
            }
        }
        bodies.forEach(this::cluster);
    }

    private void join(Body body, Body near, Workbench workbench, double metres) {
        if (body.isNear(near, metres)
                && workbench.measure("touches", body, near, (one, other) -> one.touches(other, metres) ? 1 : 0) > 0) {
            touching.get(body).add(near);
            touching.get(near).add(body);
        }
    }

    private void cluster(Body start) {
        if (clusterOf.containsKey(start)) {
            return;
        }
        List<Body> cluster = new ArrayList<>();
        Deque<Body> open = new ArrayDeque<>(List.of(start));
        clusterOf.put(start, cluster);
        while (!open.isEmpty()) {
            Body body = open.remove();
            cluster.add(body);
            for (Body next : touching.get(body)) {
                if (clusterOf.putIfAbsent(next, cluster) == null) {
                    open.add(next);
                }
            }
        }
        clusters.add(cluster);
    }

    List<Body> touching(Body body) {
        return touching.get(body);
    }

    /** All that leads to this body by touching. */
    List<Body> clusterOf(Body body) {
        return clusterOf.get(body);
    }

    List<List<Body>> clusters() {
        return clusters;
    }
}

package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Affine;
import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Placement;
import dev.meshwright.mesh.asset.Skin;
import dev.meshwright.mesh.format.Losses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The joints of a skin, each told by its path from the topmost, as USD lists them. */
final class UsdJoints {

    private static final int MOST_PLACEMENTS = 2_000_000;

    private static final List<Animation.Path> PATHS =
            List.of(Animation.Path.TRANSLATION, Animation.Path.ROTATION, Animation.Path.SCALE);

    private final Asset asset;
    private final UsdTimes times;
    private final Losses losses;
    private final Map<Integer, String> names = new HashMap<>();
    /** Their nodes. */
    private final List<Integer> order = new ArrayList<>();

    /** For each joint the nodes from beneath the joint above it, or from the top, down to itself. */
    private final List<List<Integer>> chains = new ArrayList<>();

    UsdJoints(Asset asset, UsdTimes times, Skin skin, Losses losses) {
        this.asset = asset;
        this.times = times;
        this.losses = losses;
        UsdNames free = new UsdNames(losses);
        for (int joint : skin.joints()) {
            names.put(joint, free.of(asset.nodes().get(joint).name()));
        }
        for (int number : order(asset, skin)) {
            order.add(skin.joints()[number]);
            chains.add(chain(skin.joints()[number]));
        }
    }

    /** Which of a skin's joints USD lists first, second and so on: none before the one above it. */
    static int[] order(Asset asset, Skin skin) {
        int[] depths = new int[skin.joints().length];
        for (int number = 0; number < depths.length; number++) {
            for (int node = skin.joints()[number];
                    node >= 0;
                    node = asset.nodes().get(node).parent()) {
                depths[number]++;
            }
        }
        return IntStream.range(0, depths.length)
                .boxed()
                .sorted(Comparator.comparingInt(number -> depths[number]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<Integer> chain(int joint) {
        List<Integer> upwards = new ArrayList<>(List.of(joint));
        int above = asset.nodes().get(joint).parent();
        while (above >= 0 && !names.containsKey(above)) {
            upwards.add(above);
            above = asset.nodes().get(above).parent();
        }
        return upwards.reversed();
    }

    int count() {
        return chains.size();
    }

    /** The value of the attributes that name them. */
    String tokens() {
        List<String> tokens = new ArrayList<>();
        for (int joint : order) {
            tokens.add("\"" + path(joint) + "\"");
        }
        return "[" + String.join(", ", tokens) + "]";
    }

    /** The joints' names as people know them. */
    String labels() {
        List<String> labels = new ArrayList<>();
        for (int joint : order) {
            labels.add("\"" + UsdNames.escaped(asset.nodes().get(joint).name()) + "\"");
        }
        return "[" + String.join(", ", labels) + "]";
    }

    private String path(int joint) {
        StringBuilder path = new StringBuilder(names.get(joint));
        for (int above = asset.nodes().get(joint).parent();
                above >= 0;
                above = asset.nodes().get(above).parent()) {
            if (names.containsKey(above)) {
                path.insert(0, names.get(above) + "/");
            }
        }
        return path.toString();
    }

    /** Seconds at which any of them, or a node between them, is told to be somewhere. */
    SequencedSet<Double> moments() {
        TreeSet<Double> moments = new TreeSet<>();
        for (List<Integer> chain : chains) {
            for (int node : chain) {
                for (Animation.Path path : PATHS) {
                    // Some readers turn joints in straight lines where USD says arcs: short ways hardly differ.
                    times.keys(node, path)
                            .ifPresent(
                                    keys -> Arrays.stream(keys.finer().times()).forEach(moments::add));
                }
            }
        }
        return thinned(moments);
    }

    /** USD tells every joint at every moment: what is of many joints, each at its own moments, would be without end. */
    private SequencedSet<Double> thinned(SequencedSet<Double> moments) {
        int most = Math.max(2, MOST_PLACEMENTS / Math.max(1, count()));
        if (moments.size() <= most) {
            return moments;
        }
        losses.add("The joints of a skeleton move at " + moments.size() + " moments: USDZ is written with " + most
                + " of them.");
        TreeSet<Double> fewer = new TreeSet<>();
        int seen = 0;
        for (double moment : moments) {
            if ((long) seen * (most - 1) / (moments.size() - 1) >= fewer.size()) {
                fewer.add(moment);
            }
            seen++;
        }
        return fewer;
    }

    /** Where a joint stands in the space of the one above it, or in the world. */
    double[] atRest(int joint) {
        double[] placed = Affine.identity();
        for (int node : chains.get(joint)) {
            placed = Affine.times(placed, asset.nodes().get(node).placement().matrix());
        }
        return placed;
    }

    /** The same at a moment in seconds. */
    Placement at(int joint, double moment) {
        List<Integer> chain = chains.get(joint);
        if (chain.size() == 1) {
            return nodeAt(chain.getFirst(), moment);
        }
        double[] placed = Affine.identity();
        for (int node : chain) {
            placed = Affine.times(placed, nodeAt(node, moment).matrix());
        }
        return Affine.placement(placed);
    }

    private Placement nodeAt(int number, double moment) {
        Node node = asset.nodes().get(number);
        Placement rest = node.placement();
        boolean isMoved =
                PATHS.stream().anyMatch(path -> times.keys(number, path).isPresent());
        return isMoved
                ? new Placement(
                        value(number, Animation.Path.TRANSLATION, moment, rest.translation()),
                        value(number, Animation.Path.ROTATION, moment, rest.rotation()),
                        value(number, Animation.Path.SCALE, moment, rest.scale()),
                        null)
                : rest;
    }

    private double[] value(int node, Animation.Path path, double moment, double[] atRest) {
        return times.keys(node, path).map(keys -> keys.at(moment)).orElse(atRest);
    }
}

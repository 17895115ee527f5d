package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Skin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cuts away the nodes that the shown scene does not hold. The joints of its skins stay, wherever they are. */
final class ShownScene {

    private final Asset asset;
    private final Set<Integer> shown = new TreeSet<>();
    private final Set<Integer> kept = new TreeSet<>();
    private final Set<Integer> roots;

    private ShownScene(Asset asset) {
        this.asset = asset;
        this.roots = new LinkedHashSet<>(asset.roots());
    }

    /** The very asset where all of it is shown. */
    static Asset of(Asset asset) {
        return new ShownScene(asset).cut();
    }

    private Asset cut() {
        asset.roots().forEach(root -> reach(root, shown));
        if (shown.size() == asset.nodes().size()) {
            return asset;
        }
        kept.addAll(shown);
        List<Integer> skins = new ArrayList<>(new TreeSet<>(shown.stream()
                .map(number -> asset.nodes().get(number).skin())
                .filter(skin -> skin >= 0)
                .toList()));
        for (int skin : skins) {
            Arrays.stream(asset.skins().get(skin).joints()).forEach(this::keepJoint);
        }
        int[] numbers = new int[asset.nodes().size()];
        Arrays.fill(numbers, Node.NONE);
        int next = 0;
        for (int number : kept) {
            numbers[number] = next++;
        }
        return new Asset(
                asset.name(),
                kept.stream().map(number -> renumbered(number, numbers, skins)).toList(),
                roots.stream().map(number -> numbers[number]).toList(),
                asset.meshes(),
                asset.materials(),
                asset.images(),
                skins.stream()
                        .map(skin -> renumbered(asset.skins().get(skin), numbers))
                        .toList(),
                asset.animations().stream()
                        .map(animation -> renumbered(animation, numbers))
                        .toList());
    }

    private void reach(int root, Set<Integer> reached) {
        List<Integer> waiting = new ArrayList<>(List.of(root));
        while (!waiting.isEmpty()) {
            int number = waiting.removeLast();
            reached.add(number);
            waiting.addAll(asset.nodes().get(number).children());
        }
    }

    private void keepJoint(int joint) {
        if (kept.contains(joint)) {
            return;
        }
        int top = joint;
        while (asset.nodes().get(top).parent() >= 0) {
            top = asset.nodes().get(top).parent();
        }
        roots.add(top);
        reach(top, kept);
    }

    /** A node that is there for its joints' sake shows nothing. */
    private Node renumbered(int number, int[] numbers, List<Integer> skins) {
        Node node = asset.nodes().get(number);
        boolean isShown = shown.contains(number);
        return new Node(
                node.name(),
                node.parent() < 0 ? Node.NONE : numbers[node.parent()],
                node.children().stream().map(child -> numbers[child]).toList(),
                node.placement(),
                isShown ? node.mesh() : Node.NONE,
                isShown && node.skin() >= 0 ? skins.indexOf(node.skin()) : Node.NONE,
                isShown ? node.morphWeights() : null);
    }

    private static Skin renumbered(Skin skin, int[] numbers) {
        int[] joints = Arrays.stream(skin.joints()).map(joint -> numbers[joint]).toArray();
        return new Skin(
                skin.name(), joints, skin.inverseBind(), skin.skeleton() < 0 ? Node.NONE : numbers[skin.skeleton()]);
    }

    private static Animation renumbered(Animation animation, int[] numbers) {
        return new Animation(
                animation.name(),
                animation.channels().stream()
                        .filter(channel -> numbers[channel.node()] >= 0)
                        .map(channel -> new Animation.Channel(
                                numbers[channel.node()],
                                channel.path(),
                                channel.interpolation(),
                                channel.times(),
                                channel.values()))
                        .toList());
    }
}

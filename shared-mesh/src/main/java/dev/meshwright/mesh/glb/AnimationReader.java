package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.asset.Affine;
import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Skin;
import dev.meshwright.mesh.geometry.Interruption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads skins and animations. */
final class AnimationReader {

    /** Eleven days. */
    private static final int MOST_SECONDS = 1_000_000;

    private final Gltf gltf;
    private final Accessors accessors;
    private final Work work;
    /** Many channels go by the same times. */
    private final Map<Integer, float[]> known = new HashMap<>();

    AnimationReader(Gltf gltf, Accessors accessors, Work work) {
        this.gltf = gltf;
        this.accessors = accessors;
        this.work = work;
    }

    List<Skin> skins() throws UnreadableGlbException {
        List<Skin> skins = new ArrayList<>();
        for (int number = 0; number < gltf.skins().size(); number++) {
            skins.add(skin(number, gltf.skins().get(number)));
        }
        return skins;
    }

    private Skin skin(int number, Gltf.Skin skin) throws UnreadableGlbException {
        int[] joints = new int[skin.joints().size()];
        double[][] inverse = new double[joints.length][];
        float[] matrices = skin.inverseBindMatrices() == null ? null : floats(skin.inverseBindMatrices(), 16);
        if (matrices != null && matrices.length < 16 * joints.length) {
            throw new UnreadableGlbException("the matrices of skin " + number + " are too few");
        }
        for (int joint = 0; joint < joints.length; joint++) {
            joints[joint] = skin.joints().get(joint);
            Gltf.at(gltf.nodes(), joints[joint], "node");
            inverse[joint] = Affine.identity();
            for (int at = 0; matrices != null && at < 16; at++) {
                inverse[joint][at] = matrices[16 * joint + at];
            }
        }
        return new Skin(
                MaterialReader.named(skin.name(), "Skin_" + number),
                joints,
                inverse,
                skin.skeleton() == null ? Node.NONE : skin.skeleton());
    }

    List<Animation> animations() throws UnreadableGlbException {
        List<Animation> animations = new ArrayList<>();
        for (int number = 0; number < gltf.animations().size(); number++) {
            GltfAnimation animation = gltf.animations().get(number);
            List<Animation.Channel> channels = new ArrayList<>();
            for (GltfAnimation.Channel channel : animation.channels()) {
                channel(animation, channel).ifPresent(channels::add);
            }
            animations.add(new Animation(MaterialReader.named(animation.name(), "Animation_" + number), channels));
        }
        return animations;
    }

    /** Empty for what moves no node: extensions have such. */
    private Optional<Animation.Channel> channel(GltfAnimation animation, GltfAnimation.Channel channel)
            throws UnreadableGlbException {
        if (channel.target() == null || channel.target().node() == null) {
            return Optional.empty();
        }
        Optional<Animation.Path> path = path(channel.target().path());
        if (path.isEmpty()) {
            return Optional.empty();
        }
        int node = channel.target().node();
        Gltf.Node moved = Gltf.at(gltf.nodes(), node, "node");
        if (path.get() == Animation.Path.WEIGHTS && moved.mesh() == null) {
            return Optional.empty();
        }
        GltfAnimation.Sampler sampler = Gltf.at(animation.samplers(), channel.sampler(), "sampler");
        float[] times = floats(sampler.input(), 1);
        requireRising(times);
        float[] values = floats(sampler.output(), width(path.get()));
        Animation.Interpolation interpolation = interpolation(sampler.interpolation());
        int each = interpolation == Animation.Interpolation.CUBIC ? 3 : 1;
        boolean fits = path.get() == Animation.Path.WEIGHTS
                ? values.length % (times.length * each) == 0
                : values.length == times.length * each * width(path.get());
        if (!fits) {
            throw new UnreadableGlbException("an animation has " + times.length + " points in time and " + values.length
                    + " numbers, which do not belong together");
        }
        return Optional.of(new Animation.Channel(node, path.get(), interpolation, times, values));
    }

    private static void requireRising(float[] times) throws UnreadableGlbException {
        for (int at = 0; at < times.length; at++) {
            Interruption.checkAt(at);
            if (Math.abs(times[at]) > MOST_SECONDS || (at > 0 && times[at] < times[at - 1])) {
                throw new UnreadableGlbException("the times of an animation do not rise, or go beyond " + MOST_SECONDS
                        + " seconds: number " + at + " is " + times[at]);
            }
        }
    }

    private static Optional<Animation.Path> path(String word) {
        for (Animation.Path path : Animation.Path.values()) {
            if (path.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private static int width(Animation.Path path) {
        return switch (path) {
            case TRANSLATION, SCALE -> 3;
            case ROTATION -> 4;
            case WEIGHTS -> 1;
        };
    }

    private static Animation.Interpolation interpolation(String word) throws UnreadableGlbException {
        return switch (word == null ? "LINEAR" : word) {
            case "LINEAR" -> Animation.Interpolation.LINEAR;
            case "STEP" -> Animation.Interpolation.STEP;
            case "CUBICSPLINE" -> Animation.Interpolation.CUBIC;
            default ->
                throw new UnreadableGlbException(
                        "an animation has the interpolation '" + word + "'; LINEAR, STEP and CUBICSPLINE are known");
        };
    }

    private float[] floats(Integer accessor, int width) throws UnreadableGlbException {
        AccessorReader reader = accessors.numbers(accessor, width);
        float[] read = known.get(accessor);
        if (read != null) {
            return read;
        }
        if (!reader.isReadable()) {
            throw new UnreadableGlbException("the numbers of an animation or a skin can't be read");
        }
        work.require((long) reader.count() * width);
        read = reader.floats();
        known.put(accessor, read);
        return read;
    }
}

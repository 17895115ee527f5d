package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Keys;
import dev.meshwright.mesh.format.Losses;
import java.util.List;

/** Animations as stacks of curves, one curve for each number that moves. */
final class FbxAnimations {

    private static final long TICKS_PER_SECOND = 46_186_158_000L;
    private static final int LINEAR = 0x4;
    private static final String[] AXES = {"d|X", "d|Y", "d|Z"};

    private final FbxScene scene;
    private final Asset asset;
    private final Losses losses;
    private final FbxNode takes = new FbxNode("Takes").with("Current", "");

    FbxAnimations(FbxScene scene, Asset asset, Losses losses) {
        this.scene = scene;
        this.asset = asset;
        this.losses = losses;
    }

    /** Of the longest, in ticks. */
    long duration() {
        return asset.animations().stream()
                .mapToLong(FbxAnimations::duration)
                .max()
                .orElse(0);
    }

    private static long duration(Animation animation) {
        double seconds = animation.channels().stream()
                .filter(channel -> channel.times().length > 0)
                .mapToDouble(channel -> channel.times()[channel.times().length - 1])
                .max()
                .orElse(0);
        return ticks(seconds);
    }

    private static long ticks(double seconds) {
        return Math.round(seconds * TICKS_PER_SECOND);
    }

    FbxNode takes() {
        return takes;
    }

    void write(long[] models, FbxGeometry[] geometries) {
        for (Animation animation : asset.animations()) {
            long stack = scene.newId();
            long layer = scene.newId();
            long stop = duration(animation);
            FbxNode stackNode = scene.object("AnimationStack", "AnimStack", stack, animation.name(), "");
            new Properties70(stackNode)
                    .time("LocalStart", 0)
                    .time("LocalStop", stop)
                    .time("ReferenceStart", 0)
                    .time("ReferenceStop", stop);
            scene.object("AnimationLayer", "AnimLayer", layer, animation.name(), "");
            scene.connect(layer, stack);
            take(animation.name(), stop);
            for (Animation.Channel channel : animation.channels()) {
                write(channel, layer, models, geometries);
            }
        }
    }

    private void take(String name, long stop) {
        FbxNode take = takes.child("Take").value(name).with("FileName", name + ".tak");
        take.child("LocalTime").value(0L).value(stop);
        take.child("ReferenceTime").value(0L).value(stop);
    }

    private void write(Animation.Channel channel, long layer, long[] models, FbxGeometry[] geometries) {
        // Readers differ in what they make of steps: all of them know lines.
        Keys keys = Keys.of(channel).asLines();
        if (channel.interpolation() == Animation.Interpolation.CUBIC) {
            losses.add("Cubic animation curves are written to FBX as straight lines between 24 points a second.");
        }
        long model = models[channel.node()];
        switch (channel.path()) {
            case TRANSLATION -> vector(keys, "T", "Lcl Translation", layer, model);
            case SCALE -> vector(keys, "S", "Lcl Scaling", layer, model);
            case ROTATION -> vector(degrees(keys.finer()), "R", "Lcl Rotation", layer, model);
            case WEIGHTS -> weights(keys, layer, geometries[channel.node()]);
        }
    }

    private static Keys degrees(Keys keys) {
        double[] values = new double[keys.times().length * 3];
        double[] before = {0, 0, 0};
        for (int at = 0; at < keys.times().length; at++) {
            double[] rotation = java.util.Arrays.copyOfRange(keys.values(), 4 * at, 4 * at + 4);
            before = at == 0 ? Euler.degrees(rotation) : Euler.degreesNear(before, rotation);
            System.arraycopy(before, 0, values, 3 * at, 3);
        }
        return new Keys(keys.times(), values, 3, false, false);
    }

    private void vector(Keys keys, String name, String property, long layer, long model) {
        if (keys.times().length == 0) {
            return;
        }
        long node = scene.newId();
        FbxNode curveNode = scene.object("AnimationCurveNode", "AnimCurveNode", node, name, "");
        Properties70 properties = new Properties70(curveNode);
        for (int axis = 0; axis < 3; axis++) {
            properties.number(AXES[axis], keys.values()[axis]);
        }
        scene.connect(node, layer);
        scene.connect(node, model, property);
        for (int axis = 0; axis < 3; axis++) {
            scene.connect(curve(keys, axis, 1), node, AXES[axis]);
        }
    }

    private void weights(Keys keys, long layer, FbxGeometry geometry) {
        List<Long> channels = geometry == null ? List.of() : geometry.channels();
        for (int target = 0; target < Math.min(channels.size(), keys.width()); target++) {
            long curveNode = scene.newId();
            FbxNode written = scene.object("AnimationCurveNode", "AnimCurveNode", curveNode, "DeformPercent", "");
            new Properties70(written).number("d|DeformPercent", 100 * keys.values()[target]);
            scene.connect(curveNode, layer);
            scene.connect(curveNode, channels.get(target), "DeformPercent");
            scene.connect(curve(keys, target, 100), curveNode, "d|DeformPercent");
        }
    }

    private long curve(Keys keys, int component, double factor) {
        int count = keys.times().length;
        long[] times = new long[count];
        float[] values = new float[count];
        for (int at = 0; at < count; at++) {
            times[at] = ticks(keys.times()[at]);
            values[at] = (float) (factor * keys.values()[at * keys.width() + component]);
        }
        long id = scene.newId();
        FbxNode curve = scene.object("AnimationCurve", "AnimCurve", id, "", "");
        curve.child("Default").value((double) values[0]);
        curve.with("KeyVer", 4008)
                .with("KeyTime", new FbxValue.Longs(times))
                .with("KeyValueFloat", new FbxValue.Floats(values))
                .with("KeyAttrFlags", new FbxValue.Ints(new int[] {LINEAR}))
                .with("KeyAttrDataFloat", new FbxValue.Floats(new float[] {0, 0, 0, 0}))
                .with("KeyAttrRefCount", new FbxValue.Ints(new int[] {count}));
        return id;
    }
}

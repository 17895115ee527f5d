package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.measure.Workbench;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.render.Exposure;
import dev.meshwright.mesh.scene.Scene;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** A scene under examination: what the checks ask of it is worked out once, when it is first asked for. */
final class Survey {

    /** Parts nearer than this share of the scene's length count as touching: nobody sees such a gap. */
    private static final double TOUCH = 0.001;

    private static final int PICTURE = 160;

    private final Scene scene;
    private final SceneMeshes meshes;
    private final Workbench workbench;
    private final double length;
    private final Expectation expectation;
    private final List<Body> bodies;
    private final Map<String, Body> byName = new LinkedHashMap<>();
    private final Bounds bounds;
    private Optional<Blueprint> blueprint;
    private Contacts contacts;
    private int[] exposure;

    /**
     * @param length    the length in metres that all tolerances are shares of, the same for all scenes of a refinement
     * @param expectation what the scene is expected to be; null when nothing is known
     */
    Survey(Scene scene, Workbench workbench, double length, Expectation expectation) {
        this.scene = scene;
        this.workbench = workbench;
        this.length = length;
        this.expectation = expectation;
        meshes = SceneMeshes.of(scene);
        bodies = workbench.bodies(meshes);
        bodies.forEach(body -> byName.put(body.name(), body));
        bounds = bodies.stream().map(Body::bounds).reduce(Bounds::union).orElseThrow();
    }

    /**
     * The length of a scene for {@link #Survey}: its longest side, unless a stray part makes that many times as long as
     * its parts are.
     */
    static double length(List<Body> bodies) {
        double longest = bodies.stream()
                .map(Body::bounds)
                .reduce(Bounds::union)
                .orElseThrow()
                .longestSide();
        double[] extents = bodies.stream().mapToDouble(Body::extent).sorted().toArray();
        return Math.min(longest, 40 * extents[extents.length / 2]);
    }

    Scene scene() {
        return scene;
    }

    SceneMeshes meshes() {
        return meshes;
    }

    /** Another scene by the same measures. */
    Survey of(Scene other) {
        return new Survey(other, workbench, length, expectation);
    }

    List<Body> bodies() {
        return bodies;
    }

    Optional<Body> body(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Bounds bounds() {
        return bounds;
    }

    double length() {
        return length;
    }

    double touch() {
        return TOUCH * length;
    }

    Optional<Blueprint> blueprint() {
        if (blueprint == null) {
            blueprint = Optional.ofNullable(expectation).flatMap(expected -> expected.asIn(bodies));
        }
        return blueprint;
    }

    int triangleCount() {
        return meshes.triangleCount();
    }

    Contacts contacts() {
        if (contacts == null) {
            contacts = new Contacts(bodies, workbench, touch());
        }
        return contacts;
    }

    /** How much of the first body lies within the second, 0 to 1. */
    double shareWithin(Body one, Body other) {
        return workbench.measure("share within", one, other, Body::shareWithin);
    }

    double measure(String question, Body one, Body other, ToDoubleBiFunction<Body, Body> answer) {
        return workbench.measure(question, one, other, answer);
    }

    /** In how many samples of pictures from all around a body is seen. */
    int exposure(Body body) {
        if (exposure == null) {
            exposure = Exposure.samples(meshes, PICTURE);
        }
        return exposure[bodies.indexOf(body)];
    }

    /** About the size in metres of what one sample of those pictures shows. */
    double sampleSize() {
        return bounds.size().length() / PICTURE;
    }
}

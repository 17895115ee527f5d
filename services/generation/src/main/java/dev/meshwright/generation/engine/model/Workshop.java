package dev.meshwright.generation.engine.model;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Where an archetype puts a thing together: materials in, named parts and anchors out. */
public final class Workshop {

    private final Palette palette;
    private final RandomGenerator random;
    private final int handsFull;
    private final UnaryOperator<Material> shelf;
    private final UnaryOperator<String> naming;
    private final List<Anchor> anchors = new ArrayList<>();
    private List<Part> parts = new ArrayList<>();

    /**
     * @param handsFull how many hands will hold something, which changes the pose
     * @param shelf  takes a material into the scene and gives back the one with the name it has there
     * @param naming makes a part's name in the scene of its name in the archetype
     */
    public Workshop(
            Palette palette,
            RandomGenerator random,
            int handsFull,
            UnaryOperator<Material> shelf,
            UnaryOperator<String> naming) {
        this.palette = palette;
        this.random = random;
        this.handsFull = handsFull;
        this.shelf = shelf;
        this.naming = naming;
    }

    public Material main() {
        return palette.main();
    }

    /** A material of the lexicon, whatever the prompt says about the whole thing. */
    public Material of(String substance) {
        return palette.of(substance);
    }

    /** The same material, darker (below 1) or lighter (above 1). */
    public Material shade(Material material, double factor) {
        Vec3 color = material.baseColor();
        Vec3 shaded = new Vec3(
                Math.min(1, color.x() * factor), Math.min(1, color.y() * factor), Math.min(1, color.z() * factor));
        return material.colored(shaded).named(material.name() + (factor < 1 ? "_dark" : "_light"));
    }

    /** Whether this hand will hold something; the right one comes first. */
    public boolean holds(Side side) {
        return handsFull > (side == Side.RIGHT ? 0 : 1);
    }

    /** Whether the prompt names a part that things of this kind have only where it is asked for. */
    public boolean asksFor(String part) {
        return palette.asksFor(part);
    }

    /** The value changed by at most this share up or down, as the seed will have it. */
    public double vary(double value, double share) {
        return value * (1 + share * (2 * random.nextDouble() - 1));
    }

    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    public void add(String name, Material material, Shape shape) {
        add(name, material, shape, Transform.IDENTITY);
    }

    public void add(String name, Material material, Shape shape, Transform transform) {
        if (palette.leftOut(name)) {
            return;
        }
        Material kept = shelf.apply(palette.forPart(name, material));
        parts.add(Part.of(naming.apply(name), transform, shape, kept.name()));
    }

    /** Parts that are moved and turned as one. */
    public void group(String name, Transform transform, Runnable content) {
        if (palette.leftOut(name)) {
            return;
        }
        List<Part> outer = parts;
        parts = new ArrayList<>();
        String groupName = naming.apply(name);
        content.run();
        List<Part> inner = parts;
        parts = outer;
        if (!inner.isEmpty()) {
            parts.add(Part.group(groupName, transform, inner));
        }
    }

    public void anchor(AnchorKind kind, Vec3 position, double room) {
        anchor(kind, position, room, Vec3.ZERO);
    }

    public void anchor(AnchorKind kind, Vec3 position, double room, Vec3 rotation) {
        anchors.add(new Anchor(kind, position, room, rotation));
    }

    /** All that was added so far, measured; null when the prompt left out every part. */
    public Model finish() {
        return parts.isEmpty() ? null : Model.of(List.copyOf(parts), List.copyOf(anchors));
    }
}

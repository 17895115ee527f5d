package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.model.Anchor;
import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Bounds;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A thing with all that was joined to it so far.
 *
 * @param model  all parts, measured, with the anchors of the thing itself
 * @param own    bounds of the thing itself
 * @param sole   bounds of the lowest part of it, with which it stands
 */
record Piece(Model model, Bounds own, Bounds sole) {

    static Piece of(Model model) {
        return new Piece(model, model.bounds(), Bounds.lowest(model.parts(), 0.1));
    }

    Piece scaled(double factor) {
        return factor == 1 ? this : new Piece(model.scaled(factor), own.scaled(factor), sole.scaled(factor));
    }

    /** Also with this group of another piece, which stands in this one's frame. */
    Piece with(Part group) {
        List<Part> parts = new ArrayList<>(model.parts());
        parts.add(group);
        Bounds bounds = model.bounds().joined(Bounds.of(List.of(group)));
        return new Piece(new Model(parts, model.anchors(), bounds), own, sole);
    }

    /** All parts under one name, put somewhere. */
    Part group(String name, Transform transform) {
        return Part.group(name, transform, model.parts());
    }

    Optional<Anchor> anchor(AnchorKind kind) {
        return model.anchor(kind);
    }

    /** Half the larger of its two horizontal sides, without what it holds. */
    double radius() {
        return Math.max(own.size().x(), own.size().z()) / 2;
    }

    double width() {
        return 2 * radius();
    }

    /** The longer side of what it stands with. */
    double soleWidth() {
        return Math.max(sole.size().x(), sole.size().z());
    }

    /** The surface that something can stand on. */
    Anchor top() {
        return anchor(AnchorKind.TOP)
                .orElseGet(() -> new Anchor(
                        AnchorKind.TOP,
                        new Vec3(own.centre().x(), own.max().y(), own.centre().z()),
                        Math.min(own.size().x(), own.size().z()),
                        Vec3.ZERO));
    }

    /** The ground in front of several things, which as a row have no place beneath them. */
    Anchor shelter() {
        Vec3 place = new Vec3(0, own.min().y(), own.max().z());
        return new Anchor(AnchorKind.UNDER, place, own.size().y(), Vec3.ZERO);
    }
}

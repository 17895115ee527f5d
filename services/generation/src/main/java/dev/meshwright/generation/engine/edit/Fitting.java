package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.compose.Composer;
import dev.meshwright.generation.engine.model.Anchor;
import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Vec3;

/** Fits an added thing to where it goes. */
final class Fitting {

    private static final double HEAD_TOP = 0.08;
    private static final double HEAD_WIDTH = 0.93;

    private final Draft draft;

    Fitting(Draft draft) {
        this.draft = draft;
    }

    /** The thing in a size that fits where it goes. */
    Model sized(Composer.Loose loose, Target target) {
        Model model = loose.model();
        if (loose.measured()) {
            return model;
        }
        Vec3 size = target.bounds().size();
        double scene = draft.layout().bounds().orElseThrow().longestSide();
        double longest = model.bounds().longestSide();
        double width = Math.max(model.bounds().size().x(), model.bounds().size().z());
        return switch (target.where()) {
            case HEAD -> model.scaled(HEAD_WIDTH * size.x() / seat(model).room());
            case HAND -> model.scaled(Math.clamp(longest, scene * 0.15, scene * 0.6) / longest);
            case INSTEAD -> model.scaled(target.bounds().longestSide() / longest);
            case SPOT ->
                switch (target.spot()) {
                    case ON, ANYWHERE ->
                        model.scaled(onSurface(width, Math.min(size.x(), size.z()), loose.count()) / width);
                    case IN ->
                        model.scaled(onSurface(width, Math.min(size.x(), size.z()) * 0.6, loose.count()) / width);
                    case UNDER, LEFT, RIGHT, FRONT, BEHIND ->
                        model.scaled(Math.clamp(longest, scene / 15, scene * 15) / longest);
                };
        };
    }

    private static double onSurface(double width, double room, int count) {
        double share = count == 1 ? room : room / Math.min(count, 4) * 1.1;
        return Math.clamp(width, share * 0.1, share * 0.95);
    }

    private static Anchor seat(Model model) {
        return model.anchor(AnchorKind.FIT)
                .orElseGet(() -> new Anchor(
                        AnchorKind.FIT,
                        Vec3.ZERO,
                        Math.max(
                                        model.bounds().size().x(),
                                        model.bounds().size().z())
                                * 0.8,
                        Vec3.ZERO));
    }

    /** How far the model is moved from where it stands at the origin. */
    Vec3 place(Model model, Target target, int index, int count) {
        Bounds bounds = target.bounds();
        Vec3 centre = bounds.center();
        return switch (target.where()) {
            case HEAD ->
                new Vec3(centre.x(), bounds.max().y() - HEAD_TOP * bounds.size().y(), centre.z())
                        .minus(seat(model).position());
            case HAND -> hand(target, index).minus(grip(model));
            case INSTEAD ->
                new Vec3(centre.x(), bounds.min().y(), centre.z())
                        .plus(aside(model, target, index, count))
                        .minus(model.bounds().foot());
            case SPOT -> {
                Vec3 aside = aside(model, target, index, count);
                Vec3 foot = Places.foot(
                        draft.layout(),
                        target.at(),
                        target.spot(),
                        model.bounds().size(),
                        aside);
                yield foot.minus(model.bounds().foot());
            }
        };
    }

    private Vec3 hand(Target target, int index) {
        Node hand = target.at().get(index % target.at().size());
        return draft.layout().bounds(hand).center();
    }

    private static Vec3 grip(Model model) {
        return model.anchor(AnchorKind.GRIP)
                .map(Anchor::position)
                .orElseGet(() -> model.bounds().centre());
    }

    /** Several things stand in a ring on a surface, and in a row beside something. */
    private static Vec3 aside(Model model, Target target, int index, int count) {
        boolean onIt = target.spot() == Spot.ON || target.spot() == Spot.IN;
        if (count == 1 || (onIt && count > 4 && index == 0)) {
            return Vec3.ZERO;
        }
        if (!onIt) {
            double pitch =
                    Math.max(model.bounds().size().x(), model.bounds().size().z()) * 1.25;
            Vec3 direction = target.spot().direction().length() == 0
                    ? new Vec3(1, 0, 0)
                    : target.spot().direction();
            return direction.times(pitch * index);
        }
        int places = count > 4 ? count - 1 : count;
        double angle = 2 * Math.PI * index / places + (count == 2 ? 0 : Math.PI / 6);
        Vec3 size = target.bounds().size();
        return new Vec3(size.x() * 0.3 * Math.cos(angle), 0, size.z() * 0.3 * Math.sin(angle));
    }
}

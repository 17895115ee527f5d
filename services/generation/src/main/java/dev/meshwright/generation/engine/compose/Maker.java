package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.archetype.Archetypes;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Measure;
import dev.meshwright.generation.engine.prompt.PartWish;
import dev.meshwright.generation.engine.prompt.Sizing;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Builds single things: an archetype with the materials, the size and the parts that the prompt asks for. */
final class Maker {

    private static final double SMALLEST = 0.001;
    private static final double LARGEST = 1000;
    private static final Set<String> LONG = Set.of("long", "elongated");
    private static final double LONGER = 1.4;

    private final Vocabulary vocabulary;
    private final Shelf shelf;
    private final Names names;
    private final Journal journal;

    Maker(Vocabulary vocabulary, Shelf shelf, Names names, Journal journal) {
        this.vocabulary = vocabulary;
        this.shelf = shelf;
        this.names = names;
        this.journal = journal;
    }

    /** What is to be built. */
    record Order(
            Entry entry, String label, Look look, Sizing sizing, List<PartWish> wishes, int handsFull, long seed) {}

    /** The thing in metres, standing on the ground. */
    Model make(Order order) {
        Model model = build(order, order.wishes());
        if (model == null) {
            journal.warn("Without all of that nothing would be left of the " + order.label() + ": it is built whole.");
            model = build(order, List.of());
        }
        return sized(model.grounded(), fullLength(order, model), order);
    }

    /** What is left out makes the rest no larger: a chair without a back is as high as a chair's seat. */
    private double fullLength(Order order, Model model) {
        boolean whole = order.wishes().stream().noneMatch(PartWish::leftOut);
        Model full = whole ? model : build(order, List.of(), UnaryOperator.identity(), UnaryOperator.identity());
        return Sides.length(full.bounds(), order.entry().along());
    }

    private Model build(Order order, List<PartWish> wishes) {
        return build(order, wishes, shelf::keep, part -> names.unique(order.label() + "_" + part));
    }

    private Model build(
            Order order, List<PartWish> wishes, UnaryOperator<Material> kept, UnaryOperator<String> naming) {
        Workshop shop = new Workshop(
                new ThingPalette(vocabulary.substances(), order.entry(), order.look(), wishes),
                new SplittableRandom(order.seed()),
                order.handsFull(),
                kept,
                naming);
        Archetypes.of(order.entry().name()).build(shop);
        return shop.finish();
    }

    private Model sized(Model model, double fullLength, Order order) {
        Entry entry = order.entry();
        Sizing sizing = order.sizing();
        double factor = entry.size() * sizing.factor() / fullLength;
        Vec3 longer =
                sizing.words().stream().anyMatch(LONG::contains) ? Sides.elongation(model.bounds(), LONGER) : Vec3.ONE;
        Model result = stretched(model.scaled(factor), sizing.stretch().scaledBy(longer), order);
        if (sizing.measures().isEmpty()) {
            return result;
        }
        List<Measure> measures = sizing.measures().stream().map(this::clamped).toList();
        return stretched(result, Sides.factors(result.bounds(), measures), order);
    }

    private Measure clamped(Measure measure) {
        double metres = Math.clamp(measure.metres(), SMALLEST, LARGEST);
        if (metres != measure.metres()) {
            journal.warn("A length lies between " + SMALLEST + " and " + LARGEST + " metres: " + measure.metres()
                    + " was taken as " + metres + ".");
        }
        return new Measure(measure.direction(), metres, measure.limit());
    }

    private Model stretched(Model model, Vec3 factors, Order order) {
        boolean uniform =
                Math.abs(factors.x() / factors.y() - 1) < 1e-9 && Math.abs(factors.z() / factors.y() - 1) < 1e-9;
        return uniform
                ? model.scaled(factors.y())
                : model.stretched(factors, names.unique(order.label() + "_proportions"));
    }
}

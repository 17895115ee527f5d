package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Kind;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.generation.engine.prompt.Reading;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the scene of a reading: builds each thing and puts it in its place. */
public final class Composer {

    private final Journal journal;
    private final Shelf shelf = new Shelf();
    private final Names names = new Names();
    private final Planner planner;
    private final Maker maker;
    private final Steering steering;
    private final long seed;
    private long made;

    public Composer(Vocabulary vocabulary, Journal journal, long seed) {
        this(vocabulary, journal, Steering.NONE, seed);
    }

    public Composer(Vocabulary vocabulary, Journal journal, Steering steering, long seed) {
        this.journal = journal;
        this.steering = steering;
        this.planner = new Planner(vocabulary, journal);
        this.maker = new Maker(vocabulary, shelf, names, journal);
        this.seed = seed;
    }

    /**
     * @param longestSide length in metres that the scene's longest side gets; null to keep the real-world size
     */
    public Scene compose(Reading reading, Double longestSide) {
        Plan said = planner.plan(reading.head());
        journal.info("Understood: " + Wording.summary(said));
        Plan plan = steered(said);
        String name = names.unique(plan.label());
        Piece piece = cluster(plan);
        journal.step(0.5, "Setting everything on the ground");
        SceneMeshes within =
                Budget.within(new Scene(name, shelf.all(), piece.model().parts()));
        Scene whole = steering.finished(within.scene());
        Bounds bounds = whole.equals(within.scene()) ? within.bounds() : Scenes.bounds(whole);
        double factor = longestSide == null ? 1 : longestSide / bounds.longestSide();
        Vec3 foot =
                new Vec3(bounds.center().x(), bounds.min().y(), bounds.center().z());
        Scene scaled = factor == 1 ? whole : Scenes.scaled(whole, factor);
        Vec3 size = bounds.size().times(factor);
        journal.info(
                "Size: " + metres(size.x()) + " wide, " + metres(size.y()) + " high, " + metres(size.z()) + " deep.");
        return Scenes.moved(scaled, foot.times(-factor));
    }

    /** What the prompt says of things and their parts without an effect on what was composed. */
    public List<String> idle() {
        return planner.idle();
    }

    private Plan steered(Plan plan) {
        return new Plan(
                plan.entry(),
                plan.label(),
                plan.count(),
                steering.look(plan.entry(), plan.label(), plan.look()),
                steering.sizing(plan.entry(), plan.label(), plan.sizing()),
                plan.wishes(),
                plan.links().stream()
                        .map(link -> new Plan.Link(link.place(), steered(link.plan()), link.words()))
                        .toList());
    }

    /**
     * One of a reading's things by itself, to be put into a scene that there is.
     *
     * @param count    how many of it the words ask for
     * @param measured whether they give its size
     * @param model    in metres, standing on the ground
     */
    public record Loose(String label, Kind kind, int count, boolean measured, Model model, List<Material> materials) {}

    /** Makes the thing that the reading is about, with all that belongs to it. */
    public Loose loose(Reading reading) {
        Plan plan = steered(planner.plan(reading.head()));
        String name = names.unique(plan.label());
        Piece piece = joined(single(plan.times(1), name), plan, false);
        Scene scene = steering.finished(
                Budget.within(new Scene(name, shelf.all(), piece.model().parts()))
                        .scene());
        Model model = Model.of(scene.parts(), piece.model().anchors());
        boolean measured = !plan.sizing().measures().isEmpty();
        return new Loose(plan.label(), plan.entry().kind(), plan.count(), measured, model, scene.materials());
    }

    private static String metres(double length) {
        return length < 1 ? Math.round(length * 1000) / 10.0 + " cm" : Math.round(length * 100) / 100.0 + " m";
    }

    /** All copies of a thing with what belongs to all of them. */
    private Piece cluster(Plan plan) {
        Piece piece = plan.count() == 1 ? single(plan, plan.label()) : row(plan);
        return joined(piece, plan, false);
    }

    private Piece row(Plan plan) {
        List<Part> groups = new ArrayList<>();
        int perRow = (int) Math.ceil(plan.count() <= 4 ? plan.count() : Math.sqrt(plan.count()));
        for (int index = 0; index < plan.count(); index++) {
            String name = names.unique(plan.label() + "_" + (index + 1));
            Piece copy = single(plan, name);
            Vec3 pitch = copy.model().bounds().size().times(1.25);
            int rank = index / perRow;
            Vec3 place = new Vec3(index % perRow * pitch.x(), 0, rank * -pitch.z());
            groups.add(copy.group(name, Transform.IDENTITY.moved(place)));
        }
        return Piece.of(Model.of(groups, List.of()).grounded());
    }

    /** One thing with what it holds, wears and carries. */
    private Piece single(Plan plan, String label) {
        journal.step(0.3, "Composing the " + label.replace('_', ' '));
        long ownSeed = seed * 0x9E3779B97F4A7C15L + 31 * made++;
        Model model = maker.make(new Maker.Order(
                plan.entry(), label, plan.look(), plan.sizing(), plan.wishes(), handsFull(plan), ownSeed));
        return joined(Piece.of(steering.settled(plan.entry(), plan.label(), label, model)), plan, true);
    }

    private static int handsFull(Plan plan) {
        return plan.links().stream()
                .filter(link -> link.place() == Place.HAND)
                .mapToInt(link -> link.plan().count())
                .sum();
    }

    private Piece joined(Piece piece, Plan plan, boolean perCopy) {
        Piece result = piece;
        Map<Place, Integer> placed = new EnumMap<>(Place.class);
        Map<Place, Integer> totals = new EnumMap<>(Place.class);
        plan.links().forEach(link -> totals.merge(link.place(), link.plan().count(), Integer::sum));
        for (Plan.Link link : plan.links()) {
            if (link.place().isPerCopy() == perCopy) {
                int count = isWhole(link.place()) ? 1 : link.plan().count();
                for (int index = 0; index < count; index++) {
                    int already = placed.merge(link.place(), 1, Integer::sum) - 1;
                    result = join(result, plan, link, index, count, already, totals.get(link.place()));
                }
            }
        }
        return result;
    }

    /** Whether the thing needs all of the joined ones together, as what it stands on. */
    private static boolean isWhole(Place place) {
        return switch (place) {
            case BENEATH, OVERHEAD, OUTSIDE, FRONT, BEHIND -> true;
            case HAND, HEAD, TOP, INSIDE, BESIDE, AROUND -> false;
        };
    }

    /** @param already how many are in that place by now, of so many in all that go there */
    private Piece join(Piece piece, Plan plan, Plan.Link link, int index, int count, int already, int total) {
        boolean numbered = count > 1;
        String name = names.unique(link.plan().label() + (numbered ? "_" + (index + 1) : ""));
        Piece other =
                isWhole(link.place()) && link.plan().count() > 1 ? cluster(link.plan()) : withOwn(link.plan(), name);
        journal.step(0.3, "Placing the " + name.replace('_', ' '));
        boolean shared = link.place() == Place.TOP || link.place() == Place.INSIDE;
        Placement.Fit placed = Placement.fit(
                piece,
                plan.sizing().isMeasured(),
                other,
                link,
                shared ? already : index,
                shared ? total : count,
                already);
        Placement.Fit fit = new Settling(shelf.all()).settled(placed, link.place());
        return fit.thing().with(fit.joined().group(name, fit.transform()));
    }

    private Piece withOwn(Plan plan, String name) {
        return joined(single(plan, name), plan, false);
    }
}

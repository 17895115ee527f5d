package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.compose.Steering;
import dev.meshwright.generation.engine.compose.TriangleDiet;
import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.generation.engine.prompt.Limit;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Measure;
import dev.meshwright.generation.engine.prompt.Sizing;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a scene obey the rules of the sources, and says which it applied. Numbers in the prompt win over them. */
public final class RuleKeeper implements Steering {

    private final SourceRules rules;
    private final Vocabulary vocabulary;
    private final Journal journal;
    private final Glossary.Expansion expansion;
    private final String task;
    private final boolean sizeGiven;
    private final RuleReport report;
    private final Set<Rule> outvoted = new HashSet<>();

    /**
     * @param task      the prompt as written
     * @param sizeGiven whether the request says how large the whole model shall be
     */
    public RuleKeeper(SourceRules rules, Vocabulary vocabulary, Journal journal, String task, boolean sizeGiven) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.journal = journal;
        this.task = task;
        this.sizeGiven = sizeGiven;
        this.expansion = new Glossary(rules.rules()).expand(task);
        this.report = new RuleReport(rules, journal);
    }

    /** The prompt with the meaning of the project's own words in their place. */
    public String understood() {
        return expansion.text();
    }

    @Override
    public Sizing sizing(Entry entry, String label, Sizing said) {
        List<Measure> measures = new ArrayList<>(said.measures());
        for (Rule rule : rules.rules()) {
            if (rule instanceof Rule.Size size && concerns(size.subject(), entry, label)) {
                if (said.measures().stream().anyMatch(own -> sameSide(own, size.measure()))) {
                    outvote(size, "the prompt's own \"" + String.join(" ", said.words()) + "\"");
                } else {
                    measures.add(size.measure());
                }
            }
        }
        return new Sizing(said.factor(), said.stretch(), measures, said.words());
    }

    private void outvote(Rule rule, String winner) {
        if (outvoted.add(rule)) {
            journal.info("Against " + rule.origin().quoted() + ", " + winner + " wins.");
        }
    }

    private static boolean sameSide(Measure one, Measure other) {
        Set<Direction> any = Set.of(Direction.LONGEST, Direction.LENGTH);
        return one.direction() == other.direction() || any.contains(one.direction()) || any.contains(other.direction());
    }

    private boolean concerns(Subject subject, Entry entry, String label) {
        return switch (subject) {
            case Subject.Things things ->
                things.means(entry, label) && Qualifiers.met(things, " " + TermReader.normal(task) + " ");
            case Subject.Sort sort -> sort.kind() == entry.kind();
            case Subject.Everything _ -> false;
            case Subject.Parts _ -> false;
            case Subject.MadeOf _ -> false;
        };
    }

    @Override
    public Look look(Entry entry, String label, Look said) {
        Look look = said;
        for (Rule rule : rules.rules()) {
            if (rule instanceof Rule.Looks looks && concerns(looks.subject(), entry, label)) {
                look = LookRules.over(looks.look(), look, vocabulary);
            }
        }
        return look;
    }

    @Override
    public Model settled(Entry entry, String label, String name, Model model) {
        PartIndex index = new PartIndex(name, PartSizes.names(model));
        Model result = model;
        for (Rule rule : rules.rules()) {
            if (rule instanceof Rule.Size size
                    && size.subject() instanceof Subject.Parts parts
                    && (parts.of() == null || parts.of().equals(entry))) {
                Set<String> names = Set.copyOf(index.named(parts.noun()));
                if (!names.isEmpty()) {
                    result = PartLevels.isLevel(parts) && size.measure().direction() == Direction.HEIGHT
                            ? PartSizes.levelled(result, names::contains, size.measure())
                            : PartSizes.resized(result, names::contains, size.measure());
                }
            }
        }
        return result;
    }

    @Override
    public Scene finished(Scene scene) {
        List<Breach> before = rules.breaches(scene, task);
        Scene painted = new MaterialRules(vocabulary, rules.rules(), task).apply(scene);
        Scene scaled = wholeSize(fewerTriangles(painted));
        report.tell(scaled, new Outcome(vocabulary, task, before, expansion.used(), outvoted, sizeGiven));
        return scaled;
    }

    private Scene fewerTriangles(Scene scene) {
        Scene result = scene;
        RuleCheck check = check(scene);
        for (Rule rule : rules.rules()) {
            if (rule instanceof Rule.Triangles budget) {
                for (Breach breach : check.breaches(budget)) {
                    result = TriangleDiet.within(result, Set.copyOf(breach.parts()), budget.most());
                    check = check(result);
                }
            }
        }
        return result;
    }

    private RuleCheck check(Scene scene) {
        return new RuleCheck(new Scope(scene, vocabulary, task), vocabulary, SceneMeshes.of(scene));
    }

    private Scene wholeSize(Scene scene) {
        Scene result = scene;
        for (Rule rule : rules.rules()) {
            boolean whole = rule instanceof Rule.Size size && size.subject() instanceof Subject.Everything;
            if (whole && rule instanceof Rule.Size size) {
                Vec3 extent = Scenes.bounds(result).size();
                double length = Lengths.along(extent, size.measure().direction());
                Limit limit = size.measure().limit();
                boolean kept = limit.allows(length, size.measure().metres(), 0);
                result = kept || sizeGiven
                        ? result
                        : Scenes.scaled(result, size.measure().metres() / length);
            }
        }
        return result;
    }

    /** What there is to tell of. */
    record Outcome(
            Vocabulary vocabulary,
            String task,
            List<Breach> before,
            Set<Rule> terms,
            Set<Rule> outvoted,
            boolean sizeGiven) {

        RuleCheck check(SceneMeshes meshes) {
            return new RuleCheck(new Scope(meshes.scene(), vocabulary, task), vocabulary, meshes);
        }
    }
}

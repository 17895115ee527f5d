package dev.meshwright.generation.engine.image;

import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.LogLevel;
import dev.meshwright.generation.engine.colour.OkLab;
import dev.meshwright.generation.engine.colour.Surfaces;
import dev.meshwright.generation.engine.compose.Composer;
import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Lexicon;
import dev.meshwright.generation.engine.prompt.PromptReader;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Guesses what a reference shows, when nobody says it: the archetype whose own outline and colours come nearest. */
public final class Likeness {

    /** Things that look right whatever colours and proportions they get. */
    private static final List<String> CANDIDATES = List.of(
            "vase",
            "bottle",
            "bowl",
            "mug",
            "crate",
            "chest",
            "barrel",
            "tower",
            "house",
            "pyramid",
            "tree",
            "pine_tree",
            "bush",
            "mushroom",
            "flower",
            "cactus",
            "pumpkin",
            "apple",
            "ball",
            "rock",
            "crystal",
            "car",
            "truck",
            "boat",
            "ship",
            "airplane",
            "rocket",
            "balloon",
            "table",
            "chair",
            "bench",
            "sofa",
            "bookshelf",
            "lamp",
            "street_lamp",
            "candle",
            "robot",
            "person",
            "bird",
            "fish",
            "cat",
            "horse",
            "sword",
            "shield",
            "pillar",
            "tent",
            "hat",
            "sculpture");

    private static final EngineProgress SILENT = new EngineProgress() {
        @Override
        public void advanced(double fraction, String message) {}

        @Override
        public void logged(LogLevel level, String message) {}
    };

    private record Candidate(Entry entry, List<Silhouette> views, OkLab colour) {}

    private final Vocabulary vocabulary;
    private List<Candidate> known;

    public Likeness(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The archetype to build; a sculpture when the reference has no outline. */
    public Entry of(Reference reference) {
        if (reference.silhouette() == null) {
            return vocabulary.lexicon().entry(Lexicon.FALLBACK);
        }
        return candidates().stream()
                .min(Comparator.comparingDouble(candidate -> difference(candidate, reference)))
                .orElseThrow()
                .entry();
    }

    private static double difference(Candidate candidate, Reference reference) {
        double outline = candidate.views().stream()
                .mapToDouble(view -> view.difference(reference.silhouette()))
                .min()
                .orElseThrow();
        return outline
                + 1.2
                        * candidate
                                .colour()
                                .distance(reference.swatches().getFirst().colour());
    }

    /** Built once, when the first reference without a task comes. */
    private synchronized List<Candidate> candidates() {
        if (known == null) {
            List<Candidate> all = new ArrayList<>();
            for (String name : CANDIDATES) {
                all.add(candidate(name));
            }
            known = all;
        }
        return known;
    }

    private Candidate candidate(String name) {
        Entry entry = vocabulary.lexicon().entry(name);
        String word = entry.words().getFirst();
        Composer composer = new Composer(vocabulary, new Journal(SILENT), 0);
        Scene scene = composer.compose(new PromptReader(vocabulary).read(word), null);
        SceneMeshes meshes = SceneMeshes.of(scene);
        String most = Surfaces.byMaterial(meshes).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        Material material = scene.materials().stream()
                .filter(each -> each.name().equals(most))
                .findFirst()
                .orElseThrow();
        return new Candidate(
                entry, List.of(Outline.of(meshes, false), Outline.of(meshes, true)), OkLab.of(material.baseColor()));
    }
}

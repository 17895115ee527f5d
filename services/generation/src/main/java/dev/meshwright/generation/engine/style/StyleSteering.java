package dev.meshwright.generation.engine.style;

import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.compose.Repaint;
import dev.meshwright.generation.engine.compose.Steering;
import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Scene;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives a scene the palette and the materials of another one. */
public final class StyleSteering implements Steering {

    private static final int MOST_NAMED = 6;

    private final Scene style;
    private final Substances substances;
    private final Journal journal;

    public StyleSteering(Scene style, Substances substances, Journal journal) {
        this.style = style;
        this.substances = substances;
        this.journal = journal;
    }

    @Override
    public Scene finished(Scene scene) {
        Map<String, Material> pairs = new StylePairs(substances).of(scene, style);
        String words = pairs.entrySet().stream()
                .limit(MOST_NAMED)
                .map(pair -> pair.getKey() + " became " + pair.getValue().name())
                .collect(Collectors.joining(", "));
        journal.info("Style of '" + style.name() + "': " + words + (pairs.size() > MOST_NAMED ? " …" : "") + ".");
        return Repaint.by(scene, (part, material) -> pairs.getOrDefault(material.name(), material));
    }
}

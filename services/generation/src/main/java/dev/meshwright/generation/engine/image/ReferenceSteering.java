package dev.meshwright.generation.engine.image;

import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.compose.Steering;
import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Substances;
import dev.meshwright.generation.engine.prompt.Limit;
import dev.meshwright.generation.engine.prompt.Measure;
import dev.meshwright.generation.engine.prompt.Sizing;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Gives a scene the colours and the proportions of a reference. */
public final class ReferenceSteering implements Steering {

    private final Reference reference;
    private final Substances substances;
    private final Journal journal;
    private final boolean painting;
    private final Set<Direction> given = EnumSet.noneOf(Direction.class);

    /**
     * @param painting whether the colours are wanted, or the prompt names its own
     */
    public ReferenceSteering(Reference reference, Substances substances, Journal journal, boolean painting) {
        this.reference = reference;
        this.substances = substances;
        this.journal = journal;
        this.painting = painting;
    }

    @Override
    public Sizing sizing(Entry entry, String label, Sizing said) {
        for (Measure measure : said.measures()) {
            if (measure.limit() == Limit.EXACT) {
                boolean any = measure.direction() == Direction.LONGEST || measure.direction() == Direction.LENGTH;
                given.add(any ? entry.along() : measure.direction());
            }
        }
        return said;
    }

    @Override
    public Scene finished(Scene scene) {
        Scene shaped = shaped(scene);
        if (!painting) {
            journal.info("The prompt names colours itself: those of the reference were left.");
            return shaped;
        }
        return new ReferencePaint(substances, reference.swatches()).apply(shaped);
    }

    private Scene shaped(Scene scene) {
        if (reference.silhouette() == null) {
            return scene;
        }
        Scene shaped = Proportions.apply(scene, reference.silhouette().aspect(), given);
        if (!shaped.equals(scene)) {
            Vec3 before = Scenes.bounds(scene).size();
            Vec3 after = Scenes.bounds(shaped).size();
            journal.info(String.format(
                    Locale.ROOT,
                    "Proportions of the reference: width by height went from %.2f to %.2f.",
                    before.x() / before.y(),
                    after.x() / after.y()));
        }
        return shaped;
    }
}

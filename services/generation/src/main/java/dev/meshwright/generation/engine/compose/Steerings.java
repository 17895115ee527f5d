package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Sizing;
import dev.meshwright.mesh.scene.Scene;
import java.util.List;

/**
 * Several in order of their weight: the first one decides first about things, and has the last word on the scene.
 */
public record Steerings(List<Steering> all) implements Steering {

    public Steerings {
        all = List.copyOf(all);
    }

    @Override
    public Sizing sizing(Entry entry, String label, Sizing said) {
        Sizing sizing = said;
        for (Steering steering : all) {
            sizing = steering.sizing(entry, label, sizing);
        }
        return sizing;
    }

    @Override
    public Look look(Entry entry, String label, Look said) {
        Look look = said;
        for (Steering steering : all) {
            look = steering.look(entry, label, look);
        }
        return look;
    }

    @Override
    public Model settled(Entry entry, String label, String name, Model model) {
        Model settled = model;
        for (Steering steering : all) {
            settled = steering.settled(entry, label, name, settled);
        }
        return settled;
    }

    @Override
    public Scene finished(Scene scene) {
        Scene finished = scene;
        for (Steering steering : all.reversed()) {
            finished = steering.finished(finished);
        }
        return finished;
    }
}

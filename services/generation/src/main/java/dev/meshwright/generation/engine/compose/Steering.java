package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Sizing;
import dev.meshwright.mesh.scene.Scene;

/** What decides about a scene beside its prompt: the project's sources, reference images, another scene's style. */
public interface Steering {

    /** Leaves everything to the prompt. */
    Steering NONE = new Steering() {};

    /**
     * How large a thing becomes.
     *
     * @param label the thing's noun in snake_case
     * @param said  what the prompt says
     */
    default Sizing sizing(Entry entry, String label, Sizing said) {
        return said;
    }

    /** How a thing looks, likewise. */
    default Look look(Entry entry, String label, Look said) {
        return said;
    }

    /**
     * Changes a thing that is built before others are joined to it.
     *
     * @param name what its parts' names begin with
     */
    default Model settled(Entry entry, String label, String name, Model model) {
        return model;
    }

    /** Changes the whole scene before its size is taken. */
    default Scene finished(Scene scene) {
        return scene;
    }
}

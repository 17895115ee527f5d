package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Lexicon;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the things of a scene: the one that it is named after, and each group that bears a thing's name. */
final class SceneThings {

    private static final Pattern NUMBER = Pattern.compile("_\\d{1,6}$");

    private final Lexicon lexicon;
    private final List<SceneThing> found = new ArrayList<>();

    private SceneThings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<SceneThing> of(Scene scene, Lexicon lexicon) {
        SceneThings things = new SceneThings(lexicon);
        List<Part> own = things.own(scene.parts());
        if (!own.isEmpty()) {
            things.entry(scene.name())
                    .ifPresent(entry -> things.found.addFirst(
                            new SceneThing(scene.name(), things.label(scene.name()), entry, own)));
        }
        return things.found;
    }

    /** These parts without the things among them, which are noted. */
    private List<Part> own(List<Part> parts) {
        List<Part> own = new ArrayList<>();
        for (Part part : parts) {
            Optional<Entry> entry = part.shape() == null ? entry(part.name()) : Optional.empty();
            List<Part> children = own(part.children());
            if (entry.isPresent() && !children.isEmpty()) {
                found.add(new SceneThing(part.name(), label(part.name()), entry.get(), children));
            } else if (part.shape() != null || !children.isEmpty()) {
                own.add(new Part(part.name(), part.transform(), part.shape(), part.material(), children));
            }
        }
        return own;
    }

    private String label(String name) {
        return NUMBER.matcher(name).replaceAll("");
    }

    private Optional<Entry> entry(String name) {
        return lexicon.named(label(name).replace('_', ' '));
    }
}

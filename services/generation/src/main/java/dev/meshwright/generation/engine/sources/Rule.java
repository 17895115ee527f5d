package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Measure;
import java.util.List;

/** Something that a source demands of models. */
public sealed interface Rule {

    Origin origin();

    /** A length of each of the things; of the whole model for {@link Subject.Everything}. */
    record Size(Origin origin, Subject subject, Measure measure) implements Rule {}

    /** The most triangles that the whole model, or each of the things, may have. */
    record Triangles(Origin origin, Subject subject, int most) implements Rule {}

    /** The only colours that may be used. */
    record Palette(Origin origin, Subject subject, List<Tint> colours) implements Rule {
        public Palette {
            colours = List.copyOf(colours);
        }
    }

    /** Colours that may not be used. */
    record NoColour(Origin origin, Subject subject, List<Tint> colours) implements Rule {
        public NoColour {
            colours = List.copyOf(colours);
        }
    }

    /** Substances, by their names in the lexicon, that may not be used. */
    record NoSubstance(Origin origin, Subject subject, List<String> substances) implements Rule {
        public NoSubstance {
            substances = List.copyOf(substances);
        }
    }

    /** What things are made of, and in which colour and finish. */
    record Looks(Origin origin, Subject subject, Look look) implements Rule {}

    /** A word of the project's own; each of its uses in a prompt stands for its meaning. */
    record Term(Origin origin, String term, String meaning) implements Rule {}

    /** What it speaks of. */
    default Subject about() {
        return switch (this) {
            case Size size -> size.subject();
            case Triangles triangles -> triangles.subject();
            case Palette palette -> palette.subject();
            case NoColour colour -> colour.subject();
            case NoSubstance substance -> substance.subject();
            case Looks looks -> looks.subject();
            case Term _ -> new Subject.Everything();
        };
    }
}

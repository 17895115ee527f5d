package dev.meshwright.generation.engine;

import dev.meshwright.generation.engine.compose.Journal;
import dev.meshwright.generation.engine.compose.Steering;
import dev.meshwright.generation.engine.compose.Steerings;
import dev.meshwright.generation.engine.image.Likeness;
import dev.meshwright.generation.engine.image.Reference;
import dev.meshwright.generation.engine.image.ReferenceSteering;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.prompt.PromptReader;
import dev.meshwright.generation.engine.prompt.Reading;
import dev.meshwright.generation.engine.prompt.Thing;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.generation.engine.sources.RuleKeeper;
import dev.meshwright.generation.engine.sources.SourceRules;
import dev.meshwright.generation.engine.style.StyleSteering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a request comes to: its prompt as understood, and what decides beside it. The sources weigh most, then the
 * style, then the reference images.
 */
record Brief(Reading reading, Steering steering) {

    /** Reads a request, and says in the journal what it found in its images and sources. */
    static final class Reader {

        private final Vocabulary vocabulary;
        private final Likeness likeness;

        Reader(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
            this.likeness = new Likeness(vocabulary);
        }

        Brief read(EngineRequest request, Journal journal) {
            Optional<Reference> reference = Reference.of(request.images());
            reference.ifPresent(found -> journal.info("The reference shows " + found.words() + "."));
            String task = reference
                    .filter(found -> request.task().isBlank())
                    .map(found -> guessed(found, journal))
                    .orElse(request.task());
            SourceRules rules = SourceRules.read(request.sources(), vocabulary);
            boolean sizeGiven = request.targetSizeMetres() != null;
            RuleKeeper keeper = new RuleKeeper(rules, vocabulary, journal, task, sizeGiven);
            Reading reading = new PromptReader(vocabulary).read(keeper.understood());
            List<Steering> steerings = new ArrayList<>();
            if (!rules.isEmpty()) {
                steerings.add(keeper);
            }
            if (request.style() != null) {
                steerings.add(new StyleSteering(request.style(), vocabulary.substances(), journal));
            }
            boolean painting = !namesColour(reading.head());
            reference
                    .map(found -> new ReferenceSteering(found, vocabulary.substances(), journal, painting))
                    .ifPresent(steerings::add);
            return new Brief(reading, steerings.isEmpty() ? Steering.NONE : new Steerings(steerings));
        }

        private String guessed(Reference reference, Journal journal) {
            Entry entry = likeness.of(reference);
            boolean outlined = reference.silhouette() != null;
            journal.info("No task was given. The reference was taken for: " + entry.label()
                    + (outlined
                            ? ", the nearest by outline and colour of what this engine knows."
                            : ", since nothing in it stands out from the background."));
            return entry.words().getFirst();
        }

        private static boolean namesColour(Thing thing) {
            return thing.look().colour() != null
                    || thing.wishes().stream().anyMatch(wish -> wish.look().colour() != null)
                    || thing.joined().stream().anyMatch(joined -> namesColour(joined.thing()));
        }
    }
}

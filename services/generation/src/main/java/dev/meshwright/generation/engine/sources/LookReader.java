package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a clause says about colours and materials: palettes, "all metal is brushed brass", "never use red". */
final class LookReader {

    private static final int LONGEST = 3;
    private static final int MOST_COLOURS = 64;
    private static final Set<String> FILLERS = Set.of(
            "made",
            "of",
            "from",
            "out",
            "in",
            "painted",
            "coloured",
            "colored",
            "color",
            "colour",
            "colours",
            "colors",
            "finished",
            "a",
            "an",
            "the",
            "and",
            "or",
            "with",
            "only",
            "always",
            "following",
            "these",
            "tones",
            "shades",
            "material",
            "materials",
            "palette",
            "anywhere",
            "ever",
            "exclusively",
            "either",
            "solid",
            "entirely",
            "all",
            "be",
            "to",
            "shade",
            "tone",
            "finish",
            "like",
            "plus",
            "paint",
            "at",
            "any",
            "whatsoever");
    private static final Set<String> FORBIDDEN =
            Set.of("forbidden", "banned", "prohibited", "taboo", "disallowed", "unwanted");

    private final Vocabulary vocabulary;
    private final TopicReader topics;

    LookReader(Vocabulary vocabulary, TopicReader topics) {
        this.vocabulary = vocabulary;
        this.topics = topics;
    }

    /** The rules of a clause that says nothing but looks; none for every other clause. */
    List<Rule> read(Clause clause, Origin origin) {
        if (clause.topic().quality() == Topic.Quality.LENGTH) {
            return List.of();
        }
        Phrase predicate = clause.predicate();
        int limit = behind(predicate);
        List<Subject> subjects = clause.topic().subjects();
        if (limit < predicate.size() && subjects.isEmpty()) {
            Optional<Topic> named = topics.read(predicate.from(limit + 1));
            subjects = named.map(Topic::subjects).orElse(List.of());
            if (subjects.isEmpty()) {
                return List.of();
            }
        }
        boolean targeted = limit < predicate.size();
        List<Ingredient> ingredients = ingredients(predicate.part(0, limit));
        if (ingredients.isEmpty()) {
            return forbidden(clause, origin);
        }
        return clause.negated()
                ? prohibitions(ingredients, subjects, origin)
                : demands(ingredients, subjects, clause, targeted, origin);
    }

    /** "Red is forbidden": what is usually said of things is said of a colour. */
    private List<Rule> forbidden(Clause clause, Origin origin) {
        Phrase predicate = clause.predicate();
        boolean notAllowed = clause.negated() && predicate.at(0).equals("allowed");
        if (!notAllowed && !(FORBIDDEN.contains(predicate.at(0)) && !clause.negated())) {
            return List.of();
        }
        List<Ingredient> ingredients = new ArrayList<>();
        for (Subject subject : clause.topic().subjects()) {
            Optional<Ingredient> one =
                    switch (subject) {
                        case Subject.MadeOf made -> Ingredient.of(made.words(), vocabulary);
                        case Subject.Parts parts -> Ingredient.of(parts.noun(), vocabulary);
                        case Subject.Things things -> Ingredient.of(things.noun(), vocabulary);
                        case Subject.Everything _ -> Optional.empty();
                        case Subject.Sort _ -> Optional.empty();
                    };
            one.ifPresent(ingredients::add);
        }
        return ingredients.size() == clause.topic().subjects().size()
                ? prohibitions(ingredients, List.of(), origin)
                : List.of();
    }

    /** Where "for roofs" or a reason begins. */
    private static int behind(Phrase phrase) {
        int at = 0;
        while (at < phrase.size()
                && !(at > 0 && Set.of("for", "on").contains(phrase.at(at)))
                && !(at > 0 && Grammar.SUBORDINATORS.contains(phrase.at(at)))) {
            at++;
        }
        boolean reason = at < phrase.size() && Grammar.SUBORDINATORS.contains(phrase.at(at));
        return reason ? phrase.size() : at;
    }

    /** All that the words say about looks; empty where one of them says anything else. */
    private List<Ingredient> ingredients(Phrase phrase) {
        List<Ingredient> found = new ArrayList<>();
        int at = 0;
        while (at < phrase.size()) {
            int length = Math.min(LONGEST, phrase.size() - at);
            Optional<Ingredient> one = Optional.empty();
            while (length > 0 && one.isEmpty()) {
                one = allWords(phrase, at, length) ? Ingredient.of(phrase.words(at, at + length), vocabulary) : one;
                length--;
            }
            if (one.isPresent()) {
                addOrExplain(phrase, at, one.get(), found);
                at += length + 1;
            } else if (phrase.isComma(at) || FILLERS.contains(phrase.at(at))) {
                at++;
            } else if (Grammar.SUBORDINATORS.contains(phrase.at(at)) && !found.isEmpty()) {
                return found;
            } else {
                return List.of();
            }
        }
        return found.size() > MOST_COLOURS ? found.subList(0, MOST_COLOURS) : found;
    }

    private static boolean allWords(Phrase phrase, int at, int length) {
        for (int word = at; word < at + length; word++) {
            if (!phrase.isWord(word)) {
                return false;
            }
        }
        return true;
    }

    /** In "navy (#17264f)" the number tells which navy is meant. */
    private static void addOrExplain(Phrase phrase, int at, Ingredient one, List<Ingredient> found) {
        boolean explains = one.text().startsWith("#")
                && !found.isEmpty()
                && at > 0
                && (phrase.at(at - 1).startsWith("(") || phrase.isColon(at - 1) || phrase.isWord(at - 1));
        if (explains
                && found.getLast() instanceof Ingredient.Colour named
                && !named.text().startsWith("#")
                && one instanceof Ingredient.Colour exact
                && !phrase.at(at - 1).equals("and")
                && !phrase.at(at - 1).equals("or")) {
            found.set(found.size() - 1, new Ingredient.Colour(named.text() + " " + exact.text(), exact.value()));
        } else {
            found.add(one);
        }
    }

    private static List<Rule> prohibitions(List<Ingredient> ingredients, List<Subject> subjects, Origin origin) {
        List<Tint> colours = new ArrayList<>();
        List<String> substances = new ArrayList<>();
        for (Ingredient ingredient : ingredients) {
            switch (ingredient) {
                case Ingredient.Colour colour -> colours.add(new Tint(colour.text(), colour.value()));
                case Ingredient.Substance substance -> substances.add(substance.name());
                case Ingredient.Finish _ -> {
                    return List.of();
                }
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (Subject subject : orEverything(subjects)) {
            if (!colours.isEmpty()) {
                rules.add(new Rule.NoColour(origin, subject, colours));
            }
            if (!substances.isEmpty()) {
                rules.add(new Rule.NoSubstance(origin, subject, substances));
            }
        }
        return rules;
    }

    private List<Rule> demands(
            List<Ingredient> ingredients, List<Subject> subjects, Clause clause, boolean targeted, Origin origin) {
        long colours =
                ingredients.stream().filter(Ingredient.Colour.class::isInstance).count();
        long substances = ingredients.stream()
                .filter(Ingredient.Substance.class::isInstance)
                .count();
        boolean named = clause.topic().quality() == Topic.Quality.PALETTE;
        boolean listing = clause.using() || clause.only();
        boolean exclusive = clause.only() || has(clause.predicate(), "only") || has(clause.predicate(), "exclusively");
        boolean palette = named
                || colours > 1
                || (listing && exclusive && colours + substances > 0)
                || (clause.using() && colours + substances > 1 && colours > 0);
        boolean nothingSaid = subjects.isEmpty() && clause.topic().quality() == Topic.Quality.ANY && !exclusive;
        if (nothingSaid && !(clause.using() && palette && !targeted)) {
            return List.of();
        }
        List<Rule> rules = new ArrayList<>();
        for (Subject subject : orEverything(subjects)) {
            if (palette) {
                rules.add(new Rule.Palette(origin, subject, tints(ingredients)));
            } else if (substances <= 1) {
                rules.add(new Rule.Looks(origin, subject, look(ingredients)));
            }
        }
        return rules;
    }

    private static boolean has(Phrase phrase, String word) {
        return phrase.has(Set.of(word));
    }

    private List<Tint> tints(List<Ingredient> ingredients) {
        return ingredients.stream()
                .flatMap(ingredient -> ingredient.tint(vocabulary).stream())
                .toList();
    }

    private static Look look(List<Ingredient> ingredients) {
        String substance = null;
        Vec3 colour = null;
        List<String> words = new ArrayList<>();
        List<String> finishes = new ArrayList<>();
        for (Ingredient ingredient : ingredients) {
            words.add(ingredient.text());
            switch (ingredient) {
                case Ingredient.Colour found -> colour = found.value();
                case Ingredient.Substance found -> substance = found.name();
                case Ingredient.Finish found -> finishes.add(found.name());
            }
        }
        return new Look(substance, colour, words, finishes, false);
    }

    private static List<Subject> orEverything(List<Subject> subjects) {
        return subjects.isEmpty() ? List.of(new Subject.Everything()) : subjects;
    }
}

package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.compose.Anatomies;
import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Kind;
import dev.meshwright.generation.engine.lexicon.Singular;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.generation.engine.sources.Topic.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a clause is about: "all chairs", "the height of a door", "table legs", "every metal part". */
final class TopicReader {

    private static final int MOST_WORDS = 5;
    private static final Map<String, Quality> QUALITIES = Map.ofEntries(
            Map.entry("colour", Quality.COLOUR),
            Map.entry("colours", Quality.PALETTE),
            Map.entry("color", Quality.COLOUR),
            Map.entry("colors", Quality.PALETTE),
            Map.entry("palette", Quality.PALETTE),
            Map.entry("palettes", Quality.PALETTE),
            Map.entry("scheme", Quality.PALETTE),
            Map.entry("tones", Quality.PALETTE),
            Map.entry("shades", Quality.PALETTE),
            Map.entry("hex", Quality.COLOUR),
            Map.entry("material", Quality.MATERIAL),
            Map.entry("materials", Quality.MATERIAL),
            Map.entry("finish", Quality.MATERIAL),
            Map.entry("surface", Quality.MATERIAL),
            Map.entry("size", Quality.LENGTH),
            Map.entry("sizes", Quality.LENGTH),
            Map.entry("dimensions", Quality.LENGTH));
    private static final Set<String> LENGTHS =
            Set.of("height", "width", "length", "depth", "diameter", "heights", "widths", "lengths");
    private static final Set<String> QUALITY_MODIFIERS = Set.of(
            "allowed",
            "permitted",
            "only",
            "main",
            "total",
            "overall",
            "colour",
            "color",
            "brand",
            "project",
            "approved",
            "official",
            "house",
            "standard",
            "default",
            "maximum",
            "max",
            "minimum",
            "min",
            "full");
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("furniture", Kind.FURNITURE),
            Map.entry("vehicle", Kind.VEHICLE),
            Map.entry("building", Kind.BUILDING),
            Map.entry("creature", Kind.CREATURE),
            Map.entry("character", Kind.CREATURE),
            Map.entry("figure", Kind.CREATURE),
            Map.entry("animal", Kind.CREATURE),
            Map.entry("plant", Kind.PLANT),
            Map.entry("container", Kind.CONTAINER));
    private static final Set<String> PART_WORDS =
            Set.of("part", "surface", "element", "piece", "detail", "fitting", "bit", "component", "work", "object");

    private final Vocabulary vocabulary;
    private final Anatomies anatomies;
    private final Families families;

    TopicReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.anatomies = new Anatomies(vocabulary);
        this.families = new Families(vocabulary);
    }

    /** Empty for words that name nothing a rule could be about. */
    Optional<Topic> read(Phrase phrase) {
        List<Subject> subjects = new ArrayList<>();
        boolean negated = false;
        Topic quality = Topic.NONE;
        int from = 0;
        for (int at = 0; at <= phrase.size(); at++) {
            if (at == phrase.size() || separates(phrase, at)) {
                List<String> words = wordsOf(phrase, from, at);
                from = at + 1;
                if (words == null) {
                    return Optional.empty();
                }
                negated |= words.equals(List.of("nothing"));
                if (!words.isEmpty() && words.getFirst().equals("no")) {
                    negated = true;
                    words = words.subList(1, words.size());
                }
                Optional<Topic> one = one(words);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                subjects.addAll(one.get().subjects());
                quality = one.get().quality() == Quality.ANY ? quality : one.get();
            }
        }
        return Optional.of(new Topic(quality.quality(), quality.direction(), subjects, negated));
    }

    private static boolean separates(Phrase phrase, int at) {
        return phrase.isComma(at)
                || phrase.at(at).equals("and")
                || phrase.at(at).equals("or");
    }

    /** The words without articles; null where there is something else than words, or too many. */
    private static List<String> wordsOf(Phrase phrase, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int at = from; at < to; at++) {
            String word = phrase.at(at);
            if (!phrase.isWord(at) || Grammar.OTHERS.contains(word)) {
                return null;
            }
            boolean article = words.isEmpty() && (Grammar.DETERMINERS.contains(word) || word.equals("none"));
            boolean last = at + 1 == to;
            if (!article || (last && Grammar.EVERYTHING.contains(word))) {
                words.add(word);
            }
        }
        return words.size() > MOST_WORDS + 2 ? null : words;
    }

    private Optional<Topic> one(List<String> words) {
        if (words.isEmpty() || (words.size() == 1 && Grammar.PRONOUNS.contains(words.getFirst()))) {
            return Optional.of(Topic.NONE);
        }
        int of = words.indexOf("of");
        Optional<Topic> quality = quality(of < 0 ? words : words.subList(0, of));
        if (quality.isPresent()) {
            if (of < 0) {
                return quality;
            }
            List<String> rest = stripped(words.subList(of + 1, words.size()));
            return subject(rest).map(subject -> quality.get().or(List.of(subject)));
        }
        if (of > 0) {
            List<String> whole = stripped(words.subList(of + 1, words.size()));
            return subject(whole).flatMap(subject -> partOf(words.subList(0, of), subject));
        }
        return qualityBehind(words).or(() -> subject(words).map(subject -> Topic.of(List.of(subject))));
    }

    private static List<String> stripped(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && Grammar.DETERMINERS.contains(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    private static Optional<Topic> partOf(List<String> part, Subject whole) {
        String noun = String.join(" ", part);
        return switch (whole) {
            case Subject.Things things
            when things.qualifiers().isEmpty() ->
                Optional.of(Topic.of(List.of(new Subject.Parts(noun, things.entry()))));
            case Subject.Everything _ -> Optional.of(Topic.of(List.of(new Subject.Parts(noun, null))));
            default -> Optional.empty();
        };
    }

    private Optional<Topic> quality(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String last = words.getLast();
        boolean plain = words.subList(0, words.size() - 1).stream().allMatch(QUALITY_MODIFIERS::contains);
        if (!plain) {
            return Optional.empty();
        }
        if (LENGTHS.contains(last)) {
            Direction direction = vocabulary
                    .words()
                    .direction(last.endsWith("s") ? last.substring(0, last.length() - 1) : last)
                    .orElseThrow();
            return Optional.of(new Topic(Quality.LENGTH, direction, List.of(), false));
        }
        return Optional.ofNullable(QUALITIES.get(last)).map(it -> new Topic(it, null, List.of(), false));
    }

    /** "Chair height", "the model's palette". */
    private Optional<Topic> qualityBehind(List<String> words) {
        if (words.size() < 2) {
            return Optional.empty();
        }
        Optional<Topic> quality = quality(words.subList(words.size() - 1, words.size()));
        return quality.flatMap(
                found -> subject(words.subList(0, words.size() - 1)).map(subject -> found.or(List.of(subject))));
    }

    Optional<Subject> subject(List<String> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS || words.stream().anyMatch(TopicReader::isGrammar)) {
            return Optional.empty();
        }
        String last = words.getLast();
        List<String> before = words.subList(0, words.size() - 1);
        if (Grammar.EVERYTHING.contains(last) && Grammar.EVERYTHING_QUALIFIERS.containsAll(before)) {
            return Optional.of(new Subject.Everything());
        }
        return substance(words).or(() -> thing(words)).or(() -> part(words));
    }

    private static boolean isGrammar(String word) {
        return Grammar.isVerb(word)
                || Grammar.SUBORDINATORS.contains(word)
                || Grammar.NEGATIONS.contains(word)
                || Grammar.HEDGES.contains(word)
                || Grammar.PRONOUNS.contains(word)
                || Set.of("in", "on", "with", "for", "at", "from", "than", "what", "how", "to", "of", "there", "we")
                        .contains(word);
    }

    private Optional<Subject> substance(List<String> words) {
        boolean ofParts = words.size() > 1
                && Singular.candidates(words.getLast()).stream().anyMatch(PART_WORDS::contains);
        boolean leading = words.size() > 1 && words.getFirst().equals("everything");
        int from = leading ? 1 : 0;
        String name = String.join(" ", words.subList(from, words.size() - (ofParts ? 1 : 0)));
        boolean exact = families.isWord(name);
        boolean thing = !ofParts
                && !leading
                && !exact
                && vocabulary.lexicon().named(name).isPresent();
        return thing ? Optional.empty() : families.named(name).map(all -> new Subject.MadeOf(name, all));
    }

    private Optional<Subject> thing(List<String> words) {
        Optional<Kind> kind = words.size() > 1 ? Optional.empty() : kind(words.getFirst());
        if (kind.isPresent()) {
            return Optional.of(new Subject.Sort(kind.get()));
        }
        for (int from = 0; from < words.size(); from++) {
            String noun = String.join(" ", words.subList(from, words.size()));
            Optional<Entry> entry = vocabulary.lexicon().named(noun);
            if (entry.isPresent()) {
                List<String> before = words.subList(0, from);
                Subject.Things things = new Subject.Things(singular(noun, entry.get()), entry.get(), before);
                return Optional.of(asPart(before, noun).orElseGet(() -> partRather(things)));
            }
        }
        return Optional.empty();
    }

    /** "Chair seats": the noun names a thing of its own, but also a part of the one before it. */
    private Optional<Subject> asPart(List<String> before, String noun) {
        return vocabulary
                .lexicon()
                .named(String.join(" ", before))
                .filter(whole -> anatomies.of(whole).hasPart(noun))
                .map(whole -> new Subject.Parts(noun, whole));
    }

    /** A seat is a chair to the lexicon, but a source that speaks of seats means that part of any thing. */
    private Subject partRather(Subject.Things things) {
        Entry entry = things.entry();
        boolean general = things.noun().equals(entry.label());
        boolean part =
                !general && things.qualifiers().isEmpty() && anatomies.of(entry).hasPart(things.noun());
        return part ? new Subject.Parts(things.noun(), null) : things;
    }

    private static Optional<Kind> kind(String word) {
        return Singular.candidates(word).stream()
                .filter(KINDS::containsKey)
                .findFirst()
                .map(KINDS::get);
    }

    private static String singular(String noun, Entry entry) {
        return Singular.candidates(noun).stream()
                .filter(entry.words()::contains)
                .findFirst()
                .orElse(entry.label());
    }

    private Optional<Subject> part(List<String> words) {
        for (int to = words.size() - 1; to > 0; to--) {
            Optional<Entry> whole = vocabulary.lexicon().named(String.join(" ", words.subList(0, to)));
            if (whole.isPresent()) {
                String noun = String.join(" ", words.subList(to, words.size()));
                return Optional.of(new Subject.Parts(noun, whole.get()));
            }
        }
        return words.size() > 3 ? Optional.empty() : Optional.of(new Subject.Parts(String.join(" ", words), null));
    }
}

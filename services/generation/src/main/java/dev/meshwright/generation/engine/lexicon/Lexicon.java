package dev.meshwright.generation.engine.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The nouns that the built-in engine knows, and what it makes of those that it doesn't. */
public final class Lexicon {

    /** What is built when nothing in the prompt can be made out. */
    public static final String FALLBACK = "sculpture";

    private static final int SHORTEST_STEM = 4;

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<String, Entry> byWord = new LinkedHashMap<>();
    private final Map<String, Entry> related = new HashMap<>();
    private final Map<String, JsonNode> variants = new HashMap<>();
    private final Set<String> strangers = new HashSet<>();

    private Lexicon() {}

    public static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        Resources.json("archetypes.json").forEach(lexicon::add);
        Resources.json("related.json")
                .properties()
                .forEach(hint -> lexicon.related.put(
                        hint.getKey(), lexicon.entry(hint.getValue().asText())));
        Resources.json("variants.json")
                .properties()
                .forEach(variant -> lexicon.variants.put(variant.getKey(), variant.getValue()));
        Resources.json("strangers.json").forEach(word -> lexicon.strangers.add(word.asText()));
        return lexicon;
    }

    private void add(JsonNode node) {
        List<String> words = new ArrayList<>();
        node.get("words").forEach(word -> words.add(word.asText()));
        Entry entry = new Entry(
                node.get("name").asText(),
                node.get("size").asDouble(),
                Direction.valueOf(node.get("along").asText()),
                node.get("material").asText(),
                Kind.valueOf(node.get("kind").asText().toUpperCase(Locale.ROOT)),
                words);
        byName.put(entry.name(), entry);
        words.forEach(word -> byWord.putIfAbsent(word, entry));
    }

    public Collection<Entry> entries() {
        return byName.values();
    }

    public Entry entry(String name) {
        Entry entry = byName.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no archetype is called '" + name + "'");
        }
        return entry;
    }

    /** The archetype in the size and the material of what the word names: a tiger is no house cat. */
    public Entry variant(Entry entry, String word) {
        if (word == null) {
            return entry;
        }
        Stream<String> heads = Singular.candidates(word.substring(word.lastIndexOf(' ') + 1)).stream();
        return Stream.concat(Singular.candidates(word).stream(), heads)
                .filter(variants::containsKey)
                .findFirst()
                .map(variants::get)
                .map(variant -> entry.as(
                        variant.path("size").asDouble(entry.size()),
                        variant.path("material").asText(entry.material())))
                .orElse(entry);
    }

    /** The archetype that these words name, in the singular or the plural. */
    public Optional<Entry> named(String words) {
        return Singular.candidates(words).stream()
                .filter(byWord::containsKey)
                .findFirst()
                .map(byWord::get);
    }

    /** The archetype nearest in meaning or by a shared stem to a word that names none: a lion is like a cat. */
    public Optional<Entry> akin(String word) {
        return hinted(word).or(() -> misspelt(word)).or(() -> bySharedEnding(word));
    }

    /** The archetype that the table of related words gives for a word. */
    public Optional<Entry> hinted(String word) {
        return Singular.candidates(word).stream()
                .filter(related::containsKey)
                .findFirst()
                .map(related::get);
    }

    /**
     * The archetype whose name is spelt most alike, however far away that is; empty for words in no Latin letters, and
     * for those that mean something else.
     */
    public Optional<Entry> nearestSpelling(String word) {
        return isStranger(word) ? Optional.empty() : bestSpelling(word, Math.max(1, word.length() / 2), false);
    }

    /** Whether it is a word by itself, which only looks like one of ours: wine is no misspelt pine. */
    public boolean isStranger(String word) {
        return Singular.candidates(word).stream().anyMatch(strangers::contains);
    }

    private Optional<Entry> misspelt(String word) {
        boolean verb = word.endsWith("ing") || word.endsWith("ed");
        return word.length() < SHORTEST_STEM || verb || isStranger(word)
                ? Optional.empty()
                : bestSpelling(word, word.length() < 6 ? 1 : 2, true);
    }

    /** @param sameBeginning whether the first letter must be right, as it nearly always is */
    private Optional<Entry> bestSpelling(String word, int atMost, boolean sameBeginning) {
        Entry best = null;
        int bestDistance = atMost + 1;
        for (Map.Entry<String, Entry> known : byWord.entrySet()) {
            boolean possible = !sameBeginning || known.getKey().charAt(0) == word.charAt(0);
            if (possible && Math.abs(known.getKey().length() - word.length()) < bestDistance) {
                int distance = Spelling.distance(word, known.getKey());
                if (distance < bestDistance) {
                    best = known.getValue();
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** English compounds end in what they are: a swordfish is a fish. */
    private Optional<Entry> bySharedEnding(String word) {
        for (int from = 1; word.length() - from >= SHORTEST_STEM; from++) {
            Optional<Entry> entry = named(word.substring(from));
            if (entry.isPresent()) {
                return entry;
            }
        }
        return Optional.empty();
    }
}

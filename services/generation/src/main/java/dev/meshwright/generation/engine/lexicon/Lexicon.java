package dev.meshwright.generation.engine.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The nouns that the built-in engine knows, and what it makes of those that it doesn't. */
public final class Lexicon {

    /** What is built when nothing in the prompt can be made out. */
    public static final String FALLBACK = "sculpture";

    private static final int SHORTEST_STEM = 4;

    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private final Map<String, Entry> byWord = new LinkedHashMap<>();
    private final Map<String, Entry> related = new HashMap<>();

    private Lexicon() {}

    public static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        Resources.json("archetypes.json").forEach(lexicon::add);
        Resources.json("related.json")
                .properties()
                .forEach(hint -> lexicon.related.put(
                        hint.getKey(), lexicon.entry(hint.getValue().asText())));
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

    /** The archetype whose name is spelt most alike, however far away that is; empty for words in no Latin letters. */
    public Optional<Entry> nearestSpelling(String word) {
        return bestSpelling(word, Math.max(1, word.length() / 2));
    }

    private Optional<Entry> misspelt(String word) {
        return word.length() < SHORTEST_STEM ? Optional.empty() : bestSpelling(word, word.length() < 6 ? 1 : 2);
    }

    private Optional<Entry> bestSpelling(String word, int atMost) {
        Entry best = null;
        int bestDistance = atMost + 1;
        for (Map.Entry<String, Entry> known : byWord.entrySet()) {
            if (Math.abs(known.getKey().length() - word.length()) < bestDistance) {
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

package dev.meshwright.generation.engine.edit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.generation.engine.lexicon.Resources;
import dev.meshwright.generation.engine.lexicon.Singular;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows of which parts others consist, what goes along with them, and other words for them. */
final class Anatomy {

    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Set<String>> carried = new HashMap<>();
    private final Map<String, List<String>> synonyms = new HashMap<>();

    static Anatomy load() {
        Anatomy anatomy = new Anatomy();
        JsonNode root = Resources.json("anatomy.json");
        root.get("members").properties().forEach(it -> anatomy.members.put(it.getKey(), strings(it.getValue())));
        root.get("carries").properties().forEach(it -> anatomy.carried.put(it.getKey(), strings(it.getValue())));
        root.get("synonyms").properties().forEach(it -> anatomy.synonyms.put(it.getKey(), texts(it.getValue())));
        return anatomy;
    }

    private static Set<String> strings(JsonNode node) {
        return new HashSet<>(texts(node));
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(word -> texts.add(word.asText()));
        return texts;
    }

    /** The nouns that together are the thing: an arm's upper arm, elbow and forearm. */
    Set<String> members(String noun) {
        return find(members, noun).orElse(Set.of());
    }

    /** The nouns of what goes along with the thing, and with these: an arm's hand and its fingers. */
    Set<String> carried(String noun) {
        Set<String> result = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(noun));
        open.addAll(members(noun));
        while (!open.isEmpty()) {
            for (String word : find(carried, open.removeLast()).orElse(Set.of())) {
                if (result.add(word)) {
                    open.add(word);
                }
            }
        }
        return result;
    }

    /** Other words for the same, the likeliest first. */
    List<String> synonyms(String noun) {
        return find(synonyms, noun).orElse(List.of());
    }

    private static <T> Optional<T> find(Map<String, T> table, String noun) {
        return Singular.candidates(noun).stream()
                .filter(table::containsKey)
                .findFirst()
                .map(table::get);
    }
}

package dev.meshwright.generation.engine.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the grammar that name no thing, substance or colour. */
public final class Words {

    /** A noun that stands for a likeness of another thing: a statue, a toy. */
    public record Portrait(double factor, String substance) {}

    private final JsonNode root = Resources.json("words.json");
    private final Set<String> articles = strings("articles");
    private final Set<String> ignored = strings("ignored");
    private final Set<String> styles = strings("styles");
    private final Map<String, Double> sizes = numbers("sizes");
    private final Map<String, Double> numbers = numbers("numbers");
    private final Map<String, Double> collections = numbers("collections");
    private final Map<String, Double> units = numbers("units");
    private final Map<String, String> finishes = texts("finishes");
    private final Map<String, String> directions = texts("directions");
    private final Map<String, String> relations = texts("relations");
    private final Map<String, String> endings = texts("endings");
    private final Map<String, String> liquids = texts("liquids");
    private final Map<String, String> features = texts("features");
    private final Map<String, List<String>> partSynonyms = lists("part_synonyms");
    private final Set<String> settings = strings("settings");
    private final Set<String> liquidParts = strings("liquid_parts");

    public boolean isArticle(String word) {
        return articles.contains(word);
    }

    public boolean isIgnored(String word) {
        return ignored.contains(word);
    }

    public boolean isStyle(String word) {
        return styles.contains(word);
    }

    public Optional<Double> size(String word) {
        return Optional.ofNullable(sizes.get(word));
    }

    public Optional<Double> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    /** How many things a pair, a pile or a row is. */
    public Optional<Double> collection(String word) {
        return Optional.ofNullable(collections.get(word));
    }

    /** A unit's length in metres. */
    public Optional<Double> unit(String word) {
        return Optional.ofNullable(units.get(word));
    }

    public Optional<String> finish(String word) {
        return Optional.ofNullable(finishes.get(word));
    }

    public Optional<Direction> direction(String word) {
        return Optional.ofNullable(directions.get(word)).map(Direction::valueOf);
    }

    public Optional<String> relation(String words) {
        return Optional.ofNullable(relations.get(words));
    }

    /** What words behind a noun say about it: "with a cat on top". */
    public Optional<String> ending(String words) {
        return Optional.ofNullable(endings.get(words));
    }

    /** The substance of what a cup or a bottle may hold. */
    public Optional<String> liquid(String word) {
        return Optional.ofNullable(liquids.get(word));
    }

    /** What archetypes call the liquid that they hold. */
    public Set<String> liquidParts() {
        return Set.copyOf(liquidParts);
    }

    /** The part that the second half of a word such as "three-legged" or "red-roofed" speaks of. */
    public Optional<String> feature(String word) {
        return Optional.ofNullable(features.get(word));
    }

    /** What else archetypes may call a part, or the parts that a piece of clothing covers. */
    public List<String> partSynonyms(String word) {
        return Singular.candidates(word).stream()
                .filter(partSynonyms::containsKey)
                .findFirst()
                .map(partSynonyms::get)
                .orElse(List.of());
    }

    /** Whether a noun names surroundings, such as "woods", rather than a thing. */
    public boolean isSetting(String word) {
        return Singular.candidates(word).stream().anyMatch(settings::contains);
    }

    public Optional<Vec3> stretch(String word) {
        JsonNode node = root.path("stretches").get(word);
        return Optional.ofNullable(node)
                .map(it -> new Vec3(
                        it.get(0).asDouble(), it.get(1).asDouble(), it.get(2).asDouble()));
    }

    public Optional<Portrait> portrait(String word) {
        JsonNode node = root.path("portraits").get(word);
        return Optional.ofNullable(node)
                .map(it -> new Portrait(it.get(0).asDouble(), it.get(1).textValue()));
    }

    private Map<String, List<String>> lists(String field) {
        Map<String, List<String>> result = new HashMap<>();
        root.get(field).properties().forEach(entry -> {
            List<String> values = new ArrayList<>();
            entry.getValue().forEach(value -> values.add(value.asText()));
            result.put(entry.getKey(), List.copyOf(values));
        });
        return result;
    }

    private Set<String> strings(String field) {
        Set<String> result = new HashSet<>();
        root.get(field).forEach(node -> result.add(node.asText()));
        return result;
    }

    private Map<String, Double> numbers(String field) {
        Map<String, Double> result = new HashMap<>();
        root.get(field)
                .properties()
                .forEach(entry -> result.put(entry.getKey(), entry.getValue().asDouble()));
        return result;
    }

    private Map<String, String> texts(String field) {
        Map<String, String> result = new HashMap<>();
        root.get(field)
                .properties()
                .forEach(entry -> result.put(entry.getKey(), entry.getValue().asText()));
        return result;
    }
}

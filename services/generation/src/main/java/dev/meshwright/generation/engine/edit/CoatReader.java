package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.lexicon.Colours;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/** Reads what an instruction says of looks: colours, materials, glow, transparency, roughness. */
final class CoatReader {

    private static final Map<String, Coat> STEPS = Map.ofEntries(
            step("no longer glowing", CoatReader::dark),
            step("stop glowing", CoatReader::dark),
            step("not glowing", CoatReader::dark),
            step("not glow", CoatReader::dark),
            step("unlit", CoatReader::dark),
            step("no glow", CoatReader::dark),
            step("without glow", CoatReader::dark),
            step(
                    "less glowing",
                    material -> material.glowing(material.emissive().times(0.5))),
            step("opaque", material -> material.translucent(1)),
            step("not transparent", material -> material.translucent(1)),
            step("less transparent", material -> material.translucent((1 + material.alpha()) / 2)),
            step("more transparent", material -> material.translucent(material.alpha() / 2)),
            step("semi transparent", material -> material.translucent(0.5)),
            step("half transparent", material -> material.translucent(0.5)),
            step("slightly transparent", material -> material.translucent(0.8)),
            step("translucent", material -> material.translucent(0.5)),
            step("see through", material -> material.translucent(0.35)),
            step("smooth", material -> rough(material, roughness -> Math.min(roughness, 0.2))),
            step("rough", material -> rough(material, roughness -> Math.max(roughness, 0.9))),
            step("brushed", material -> rough(material, _ -> 0.45)),
            step("satin", material -> rough(material, _ -> 0.4)),
            step("smoother", material -> rough(material, roughness -> roughness * 0.5)),
            step("shinier", material -> rough(material, roughness -> roughness * 0.5)),
            step("glossier", material -> rough(material, roughness -> roughness * 0.5)),
            step("more shiny", material -> rough(material, roughness -> roughness * 0.5)),
            step("more glossy", material -> rough(material, roughness -> roughness * 0.5)),
            step("rougher", material -> rough(material, roughness -> (1 + roughness) / 2)),
            step("duller", material -> rough(material, roughness -> (1 + roughness) / 2)),
            step("less shiny", material -> rough(material, roughness -> (1 + roughness) / 2)),
            step("less glossy", material -> rough(material, roughness -> (1 + roughness) / 2)),
            step("more metallic", material -> metal(material, metallic -> (1 + metallic) / 2)),
            step("less metallic", material -> metal(material, metallic -> metallic / 2)),
            step("non metallic", material -> metal(material, _ -> 0)),
            step("not metallic", material -> metal(material, _ -> 0)));
    private static final Map<String, String> FINISHES = Map.ofEntries(
            Map.entry("glow", "glowing"),
            Map.entry("glows", "glowing"),
            Map.entry("shine", "glowing"),
            Map.entry("emissive", "glowing"),
            Map.entry("more glowing", "glowing"),
            Map.entry("light up", "glowing"),
            Map.entry("emit light", "glowing"),
            Map.entry("brighter", "bright"),
            Map.entry("paler", "pale"),
            Map.entry("darker", "dark"),
            Map.entry("lighter", "pale"),
            Map.entry("more matte", "matte"));
    static final Set<String> LEVELS =
            Set.of("roughness", "opacity", "alpha", "transparency", "metalness", "metallic", "metallicness");

    private final Vocabulary vocabulary;
    private final Amounts amounts;

    CoatReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.amounts = new Amounts(vocabulary.words());
    }

    private interface Change {
        Material of(Material material);
    }

    private static Map.Entry<String, Coat> step(String words, Change change) {
        return Map.entry(words, Coat.step(words.replace(' ', '_'), change::of));
    }

    private static Material dark(Material material) {
        return material.glowing(Vec3.ZERO);
    }

    private static Material rough(Material material, DoubleUnaryOperator change) {
        return surface(material, material.metallic(), change.applyAsDouble(material.roughness()));
    }

    private static Material metal(Material material, DoubleUnaryOperator change) {
        return surface(material, change.applyAsDouble(material.metallic()), material.roughness());
    }

    private static Material surface(Material material, double metallic, double roughness) {
        return new Material(
                material.name(),
                material.baseColor(),
                material.alpha(),
                metallic,
                roughness,
                material.emissive(),
                material.doubleSided());
    }

    /** The coat that the next words say; empty, with the reader where it was, when they say nothing of looks. */
    Optional<Coat> read(Reader reader) {
        if (reader.peek().sort() == Token.Sort.COLOUR) {
            String hex = reader.next().text();
            return Optional.of(
                    Coat.of(new Look(null, Colours.linear(full(hex)), List.of(hex.substring(1)), List.of(), false)));
        }
        return share(reader)
                .or(() -> level(reader))
                .or(() -> reader.take(STEPS))
                .or(() -> look(reader));
    }

    private static String full(String hex) {
        if (hex.length() == 7) {
            return hex;
        }
        StringBuilder full = new StringBuilder("#");
        for (int at = 1; at < hex.length(); at++) {
            full.append(hex.charAt(at)).append(hex.charAt(at));
        }
        return full.toString();
    }

    /** "50% transparent". */
    private Optional<Coat> share(Reader reader) {
        int from = reader.position();
        Optional<Double> number = amounts.number(reader);
        if (number.isPresent() && Amounts.percent(reader)) {
            double share = number.get() / 100;
            boolean clear =
                    reader.takeAny(Set.of("transparent", "translucent", "clear")) || reader.takeAll("see", "through");
            if ((clear || reader.take("opaque")) && share >= 0 && share <= 1) {
                double alpha = clear ? 1 - share : share;
                return Optional.of(Coat.step(percent(alpha) + "_opaque", material -> material.translucent(alpha)));
            }
        }
        reader.back(from);
        return Optional.empty();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", share * 100);
    }

    /** "Roughness 0.3", "opacity of 50%". */
    private Optional<Coat> level(Reader reader) {
        int from = reader.position();
        if (reader.peek().isWord() && LEVELS.contains(reader.peek().text())) {
            Optional<Coat> level = level(reader.next().text(), reader);
            if (level.isPresent()) {
                return level;
            }
        }
        reader.back(from);
        return Optional.empty();
    }

    /** The value that follows the word for it, a share or a percentage. */
    Optional<Coat> level(String word, Reader reader) {
        int from = reader.position();
        reader.skipAll(Set.of("of", "to", "is", "at"));
        Optional<Double> number = amounts.number(reader);
        if (number.isPresent()) {
            double value = number.get() / (Amounts.percent(reader) ? 100 : 1);
            if (value >= 0 && value <= 1) {
                return Optional.of(level(word, value));
            }
        }
        reader.back(from);
        return Optional.empty();
    }

    private static Coat level(String word, double value) {
        String name = word + "_" + percent(value);
        return switch (word) {
            case "roughness" -> Coat.step(name, material -> rough(material, _ -> value));
            case "opacity", "alpha" -> Coat.step(name, material -> material.translucent(value));
            case "transparency" -> Coat.step(name, material -> material.translucent(1 - value));
            default -> Coat.step(name, material -> metal(material, _ -> value));
        };
    }

    private Optional<Coat> look(Reader reader) {
        for (int length = 3; length > 0; length--) {
            String phrase = reader.phrase(length);
            if (!phrase.isEmpty()) {
                Optional<Coat> coat = look(phrase);
                if (coat.isPresent()) {
                    reader.skip(length);
                    return coat;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Coat> look(String phrase) {
        Optional<String> substance = vocabulary.substances().named(phrase);
        if (substance.isPresent()) {
            return Optional.of(Coat.of(new Look(substance.get(), null, List.of(phrase), List.of(), false)));
        }
        Optional<Vec3> colour = vocabulary.colours().named(phrase);
        if (colour.isPresent()) {
            return Optional.of(Coat.of(new Look(null, colour.get(), List.of(phrase), List.of(), false)));
        }
        return Optional.ofNullable(FINISHES.get(phrase))
                .or(() -> vocabulary.words().finish(phrase))
                .map(finish -> Coat.of(new Look(null, null, List.of(phrase), List.of(finish), false)));
    }
}

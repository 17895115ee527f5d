package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Spelling;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the parts that a noun phrase means. */
final class PartFinder {

    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "its",
            "his",
            "her",
            "their",
            "my",
            "your",
            "our",
            "this",
            "that",
            "these",
            "those",
            "all",
            "both",
            "every",
            "each",
            "of",
            "whole",
            "entire",
            "complete",
            "other",
            "existing",
            "current");
    private static final Set<String> SINGLE = Set.of("a", "an", "one", "any");
    private static final Set<String> PRONOUNS =
            Set.of("it", "them", "they", "this", "that", "these", "those", "itself", "themselves", "him", "he", "she");
    private static final Set<String> WHOLE =
            Set.of("everything", "all", "model", "scene", "object", "thing", "mesh", "figure", "asset", "whole");
    private static final Set<String> PIECES = Set.of(
            "part",
            "parts",
            "piece",
            "pieces",
            "thing",
            "things",
            "bit",
            "bits",
            "element",
            "elements",
            "component",
            "components",
            "surface",
            "surfaces");
    private static final Set<String> REST = Set.of(
            "rest",
            "remainder",
            "others",
            "everything else",
            "all else",
            "other parts",
            "remaining parts",
            "rest of it");
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "sixth", 6, "last", -1);
    private static final int MOST_WORDS = 10;
    private static final int MOST_NEAREST = 5;

    private final Vocabulary vocabulary;
    private final Anatomy anatomy;
    private final Traits traits;
    private final Draft draft;
    private final Layout layout;
    private final Selection last;

    /** @param last what was named before, for pronouns; null when nothing was */
    PartFinder(Vocabulary vocabulary, Anatomy anatomy, Draft draft, Selection last) {
        this.vocabulary = vocabulary;
        this.anatomy = anatomy;
        this.traits = new Traits(vocabulary);
        this.draft = draft;
        this.layout = draft.layout();
        this.last = last;
    }

    /** The selection that the longest beginning of the reader's rest means; the reader goes on behind it. */
    Optional<Selection> take(Reader reader) {
        int from = reader.position();
        int most = 0;
        while (most < MOST_WORDS && !reader.peek(most).isMark()) {
            most++;
        }
        for (int length = most; length > 0; length--) {
            Optional<Selection> found = find(reader.between(from, from + length));
            if (found.isPresent()) {
                reader.skip(length);
                return found;
            }
        }
        return Optional.empty();
    }

    Optional<Selection> find(List<Token> phrase) {
        if (phrase.isEmpty() || phrase.size() > MOST_WORDS) {
            return Optional.empty();
        }
        String text = Reader.text(phrase);
        Optional<Selection> exact = exact(phrase, text);
        if (exact.isPresent()) {
            return exact;
        }
        if (phrase.stream().anyMatch(token -> token.isName() || token.isMark() || token.sort() == Token.Sort.COLOUR)) {
            return ofOwner(phrase, text);
        }
        if (phrase.size() == 1 && PRONOUNS.contains(phrase.getFirst().text())) {
            return Optional.of(last != null ? stillThere(last) : whole(text));
        }
        return ofOwner(phrase, text).or(() -> words(phrase, text));
    }

    /** What was named before, as far as it is still there. */
    private Selection stillThere(Selection selection) {
        List<Node> named = layout.nodes().stream()
                .filter(node -> selection.names().contains(node.name()))
                .toList();
        List<String> alongNames = selection.along().stream().map(Node::name).toList();
        List<Node> along = layout.nodes().stream()
                .filter(node -> alongNames.contains(node.name()))
                .toList();
        return new Selection(selection.phrase(), named, along, selection.whole(), true);
    }

    Selection whole(String text) {
        return new Selection(text, layout.roots(), List.of(), true, true);
    }

    private Optional<Selection> exact(List<Token> phrase, String text) {
        if (phrase.size() == 2 && phrase.getFirst().is("the")) {
            Optional<Selection> named =
                    exact(phrase.subList(1, 2), phrase.getLast().raw());
            if (named.isPresent()) {
                return named;
            }
        }
        Optional<Node> node =
                layout.nodes().stream().filter(it -> it.name().equals(text)).findFirst();
        boolean quoted = phrase.size() == 1 && phrase.getFirst().isName();
        if (node.isEmpty() && quoted) {
            node = layout.nodes().stream()
                    .filter(it -> it.name().equalsIgnoreCase(text)
                            || spaced(it.name()).equalsIgnoreCase(text))
                    .findFirst();
        }
        if (node.isEmpty() && (quoted || text.indexOf('_') > 0) && text.equals(draft.name())) {
            return Optional.of(whole(text));
        }
        return node.filter(it -> quoted || !isPlainWord(it.name()) || phrase.size() == 1)
                .map(it -> selection(text, List.of(it), false));
    }

    private static String spaced(String name) {
        return name.replace('_', ' ');
    }

    /** "Head" may be one part's name among a model's many heads only where it is written just so. */
    private static boolean isPlainWord(String name) {
        return name.chars().allMatch(Character::isLowerCase);
    }

    /** "The legs of the chair", "the crown on its head". */
    private Optional<Selection> ofOwner(List<Token> phrase, String text) {
        for (int at = 1; at < phrase.size() - 1; at++) {
            if (phrase.get(at).is("of")
                    || (phrase.get(at).is("on") && phrase.get(at + 1).is("the"))) {
                List<Token> first = phrase.subList(0, at);
                Optional<Selection> side = atSide(first, phrase, at, text);
                if (side.isPresent()) {
                    return side;
                }
                Optional<Selection> part = find(first);
                Optional<Selection> owner = find(phrase.subList(at + 1, phrase.size()));
                boolean made = isLook(phrase.subList(at + 1, phrase.size()))
                        || PRONOUNS.contains(first.getFirst().text());
                if (part.isPresent() && owner.isPresent() && !isCount(first) && !made) {
                    return Optional.of(owned(part.get(), owner.get(), text));
                }
            }
        }
        return Optional.empty();
    }

    /** "The body of glass" is made of it, even where another part is called glass. */
    private boolean isLook(List<Token> owner) {
        return owner.stream().allMatch(token -> traits.of(token.text()).isPresent());
    }

    private static boolean isCount(List<Token> tokens) {
        return tokens.stream().allMatch(it -> WHOLE.contains(it.text()) || DETERMINERS.contains(it.text()));
    }

    /** "The leg on the left side". */
    private Optional<Selection> atSide(List<Token> first, List<Token> phrase, int at, String text) {
        List<Token> rest = phrase.subList(at + 1, phrase.size()).stream()
                .filter(token -> !token.is("the") && !token.is("side"))
                .toList();
        boolean side = phrase.get(at).is("on")
                && rest.size() == 1
                && PartWords.SIDES.contains(rest.getFirst().text());
        return side ? find(first).map(it -> onSide(it, List.of(rest.getFirst().text()), text)) : Optional.empty();
    }

    private Selection owned(Selection part, Selection owner, String text) {
        Set<String> sides = new LinkedHashSet<>();
        owner.named().forEach(node -> sides.addAll(node.words().sides()));
        List<Node> within = part.named().stream()
                .filter(node -> owner.all().stream().anyMatch(node::isWithin))
                .toList();
        if (within.isEmpty() && sides.size() == 1) {
            within = part.named().stream()
                    .filter(node -> node.words().sides().containsAll(sides))
                    .toList();
        }
        return within.isEmpty()
                ? new Selection(text, part.named(), part.along(), part.whole(), part.loose())
                : selection(text, within, part.loose());
    }

    private Optional<Selection> words(List<Token> phrase, String text) {
        List<String> words = new ArrayList<>();
        int limit = Integer.MAX_VALUE;
        boolean every = false;
        Integer ordinal = null;
        for (Token token : phrase) {
            boolean first = words.isEmpty();
            if (first && SINGLE.contains(token.text())) {
                limit = 1;
            } else if (first && number(token) != null) {
                limit = number(token);
            } else if (first && ORDINALS.containsKey(token.text())) {
                ordinal = ORDINALS.get(token.text());
            } else if (first && DETERMINERS.contains(token.text())) {
                every |= token.is("all") || token.is("every") || token.is("whole") || token.is("entire");
            } else if (token.isWord()) {
                words.add(token.text());
            } else {
                return Optional.empty();
            }
        }
        boolean onlySides = !words.isEmpty() && words.stream().allMatch(it -> it.equals("left") || it.equals("right"));
        if (limit < 1 || onlySides || (words.isEmpty() && !every)) {
            return Optional.empty();
        }
        Optional<Selection> found = matching(words, text, every);
        if (found.isEmpty() || (ordinal == null && limit >= found.get().named().size())) {
            return found;
        }
        return Optional.of(fewer(found.get(), limit, ordinal));
    }

    private Selection fewer(Selection selection, int limit, Integer ordinal) {
        List<Node> named = selection.named();
        if (ordinal == null) {
            return selection(selection.phrase(), named.subList(0, limit), false);
        }
        int index = ordinal < 0 ? named.size() - 1 : Math.min(ordinal, named.size()) - 1;
        return selection(selection.phrase(), List.of(named.get(index)), false);
    }

    private Integer number(Token token) {
        if (token.isNumber() && token.number() >= 1 && token.number() <= 100 && token.number() % 1 == 0) {
            return (int) token.number();
        }
        return vocabulary
                .words()
                .number(token.text())
                .filter(it -> it >= 1 && it % 1 == 0)
                .map(Double::intValue)
                .orElse(null);
    }

    private Optional<Selection> matching(List<String> words, String text, boolean every) {
        if (words.isEmpty() || (words.size() == 1 && WHOLE.contains(words.getFirst()))) {
            return Optional.of(whole(text));
        }
        if (REST.contains(String.join(" ", words))) {
            return Optional.of(rest(text));
        }
        if (PIECES.contains(words.getLast())) {
            return looking(words.subList(0, words.size() - 1), layout.shapes(), text, every);
        }
        List<Node> named = lexical(words);
        if (!named.isEmpty()) {
            return Optional.of(selection(text, named, false));
        }
        if (String.join(" ", words).equals(spaced(Tokenizer.plain(draft.name())))) {
            return Optional.of(whole(text));
        }
        return described(words, text);
    }

    /** All shapes but those that were named before. */
    private Selection rest(String text) {
        List<Node> spared = last == null ? List.of() : stillThere(last).all();
        List<Node> shapes = layout.shapes().stream()
                .filter(node -> spared.stream().noneMatch(it -> node.isWithin(it) || it.isWithin(node)))
                .toList();
        return new Selection(text, layout.topmost(shapes), List.of(), false, true);
    }

    /** "Parts" of a colour or a material, or of a thing: "the wing parts". */
    private Optional<Selection> looking(List<String> words, List<Node> among, String text, boolean every) {
        if (words.isEmpty()) {
            return every ? Optional.of(whole(text)) : Optional.empty();
        }
        List<Node> result = among;
        for (String word : words) {
            Optional<Predicate<Material>> trait = traits.of(word);
            if (trait.isEmpty()) {
                return matching(words, text, every);
            }
            result = result.stream()
                    .filter(node -> trait.get().test(draft.material(node.part().material())))
                    .toList();
        }
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of(new Selection(text, layout.topmost(result), List.of(), false, false));
    }

    /** With adjectives that no name has: sides by where parts stand, looks by their materials. */
    private Optional<Selection> described(List<String> words, String text) {
        List<String> sides = words.stream().filter(PartWords.SIDES::contains).toList();
        List<String> looks = words.subList(0, words.size() - 1).stream()
                .filter(word -> !sides.contains(word) && traits.of(word).isPresent())
                .toList();
        List<String> rest = new ArrayList<>(words);
        rest.removeAll(sides);
        rest.removeAll(looks);
        if (rest.isEmpty() || rest.size() == words.size()) {
            return Optional.empty();
        }
        List<Node> nouns = lexical(rest);
        if (!looks.isEmpty()) {
            nouns = nouns.stream().filter(node -> looksLike(node, looks)).toList();
        }
        if (nouns.isEmpty()) {
            return Optional.empty();
        }
        Selection found = selection(text, nouns, false);
        Selection sided = sides.isEmpty() ? found : onSide(found, sides, text);
        return sided.named().isEmpty() ? Optional.empty() : Optional.of(sided);
    }

    private boolean looksLike(Node node, List<String> looks) {
        return layout.shapes(node).stream()
                .map(shape -> draft.material(shape.part().material()))
                .anyMatch(material -> looks.stream()
                        .allMatch(word -> traits.of(word).orElseThrow().test(material)));
    }

    /** Of several parts those that stand on that side of all of them; left and right are the model's own. */
    private Selection onSide(Selection selection, List<String> sides, String text) {
        List<Node> nodes = selection.named().stream()
                .filter(node -> layout.bounds(List.of(node)).isPresent())
                .toList();
        for (String side : sides) {
            List<Node> called =
                    nodes.stream().filter(node -> node.words().isSide(side)).toList();
            nodes = called.isEmpty() && nodes.size() > 1 ? standing(nodes, direction(side)) : called;
        }
        return selection(text, nodes, false);
    }

    private static Vec3 direction(String side) {
        return switch (side) {
            case "left" -> new Vec3(1, 0, 0);
            case "right" -> new Vec3(-1, 0, 0);
            case "front" -> new Vec3(0, 0, 1);
            case "back", "rear" -> new Vec3(0, 0, -1);
            case "upper", "top" -> new Vec3(0, 1, 0);
            case "lower", "bottom" -> new Vec3(0, -1, 0);
            default -> Vec3.ZERO;
        };
    }

    private List<Node> standing(List<Node> nodes, Vec3 direction) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Node node : nodes) {
            double at = layout.bounds(node).center().dot(direction);
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double middle = (low + high) / 2;
        double spread = high - low;
        return nodes.stream()
                .filter(node -> layout.bounds(node).center().dot(direction) > middle + spread * 0.05)
                .toList();
    }

    /** The parts whose names have all of these words; those that are such a thing before those that have to do with it. */
    private List<Node> lexical(List<String> words) {
        List<Node> found = called(words);
        if (!found.isEmpty()) {
            return found;
        }
        String noun = words.getLast();
        List<String> others = new ArrayList<>(anatomy.synonyms(noun));
        vocabulary.lexicon().named(String.join(" ", words)).map(Entry::words).ifPresent(others::addAll);
        for (String other : others) {
            List<String> replaced = new ArrayList<>(
                    others.indexOf(other) < anatomy.synonyms(noun).size()
                            ? words.subList(0, words.size() - 1)
                            : List.of());
            replaced.addAll(List.of(other.split("[ _]")));
            found = called(replaced);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Node> called(List<String> words) {
        List<Node> all = layout.nodes().stream()
                .filter(node -> words.stream().allMatch(word -> node.words().has(word)))
                .toList();
        String noun = PartWords.noun(words);
        List<Node> such = all.stream().filter(node -> node.words().is(noun)).toList();
        List<Node> best = new ArrayList<>(such.isEmpty() ? all : such);
        Set<String> members = anatomy.members(noun);
        if (!members.isEmpty()) {
            List<String> adjectives =
                    words.stream().filter(word -> !word.equals(noun)).toList();
            layout.nodes().stream()
                    .filter(node ->
                            adjectives.stream().allMatch(word -> node.words().has(word)))
                    .filter(node ->
                            members.stream().anyMatch(member -> node.words().endsIn(member)))
                    .filter(node -> !best.contains(node))
                    .forEach(best::add);
        }
        return layout.topmost(best);
    }

    /** With what belongs to the named parts. */
    Selection selection(String text, List<Node> named, boolean loose) {
        List<Node> topmost = layout.topmost(named);
        Set<Node> along = new LinkedHashSet<>();
        String said = PartWords.of(text).noun();
        for (Node node : topmost) {
            Set<String> carried =
                    new LinkedHashSet<>(anatomy.carried(node.words().noun()));
            if (!anatomy.members(said).isEmpty()) {
                carried.addAll(anatomy.carried(said));
            }
            for (Node other : layout.nodes()) {
                boolean belongs = other.name().startsWith(node.name() + "_")
                        || (sameSide(node, other)
                                && carried.stream()
                                        .anyMatch(noun -> other.words().endsIn(noun)));
                if (belongs && !other.isWithin(node) && !node.isWithin(other)) {
                    along.add(other);
                }
            }
        }
        topmost.forEach(along::remove);
        List<Node> all = new ArrayList<>(topmost);
        all.addAll(along);
        List<Node> alongTopmost = new ArrayList<>(layout.topmost(all));
        alongTopmost.removeAll(topmost);
        return new Selection(text, topmost, alongTopmost, false, loose);
    }

    /** Only of the same thing, too: one robot's head has nothing to do with another one's eyes. */
    private static boolean sameSide(Node node, Node other) {
        return node.parent() == other.parent()
                && other.words().sides().containsAll(node.words().sides());
    }

    /** The names that look most like what was said. */
    List<String> nearest(String said) {
        String plain = Tokenizer.plain(said).replace(' ', '_');
        return layout.nodes().stream()
                .sorted(Comparator.<Node>comparingInt(node -> distance(plain, node))
                        .thenComparingInt(node -> node.name().length()))
                .limit(MOST_NEAREST)
                .map(Node::name)
                .toList();
    }

    private static int distance(String said, Node node) {
        String shortened = said.substring(0, Math.min(said.length(), 60));
        int whole = Spelling.distance(shortened, Tokenizer.plain(node.name()));
        return node.words().all().stream()
                .mapToInt(word -> Spelling.distance(shortened, word))
                .map(distance -> distance * 2)
                .reduce(whole * 2 + 1, Math::min);
    }
}

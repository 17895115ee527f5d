package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.scene.Material;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the parts that a noun phrase means. */
final class PartFinder {

    private static final int MOST_WORDS = 10;

    private final Vocabulary vocabulary;
    private final Traits traits;
    private final Draft draft;
    private final Layout layout;
    private final NameSearch names;
    private final Belongings belongings;
    private final Selection last;

    /** @param last what was named before, for pronouns; null when nothing was */
    PartFinder(Vocabulary vocabulary, Anatomy anatomy, Draft draft, Selection last) {
        this.vocabulary = vocabulary;
        this.traits = new Traits(vocabulary);
        this.draft = draft;
        this.layout = draft.layout();
        this.names = new NameSearch(vocabulary, anatomy, layout);
        this.belongings = new Belongings(anatomy, layout);
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
        if (phrase.size() == 1
                && PhraseWords.PRONOUNS.contains(phrase.getFirst().text())) {
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
                        || PhraseWords.PRONOUNS.contains(first.getFirst().text());
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
        return tokens.stream()
                .allMatch(it -> PhraseWords.WHOLE.contains(it.text()) || PhraseWords.DETERMINERS.contains(it.text()));
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
            if (first && PhraseWords.SINGLE.contains(token.text())) {
                limit = 1;
            } else if (first && number(token) != null) {
                limit = number(token);
            } else if (first && PhraseWords.ORDINALS.containsKey(token.text())) {
                ordinal = PhraseWords.ORDINALS.get(token.text());
            } else if (first && PhraseWords.DETERMINERS.contains(token.text())) {
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
        if (words.isEmpty() || (words.size() == 1 && PhraseWords.WHOLE.contains(words.getFirst()))) {
            return Optional.of(whole(text));
        }
        if (PhraseWords.REST.contains(String.join(" ", words))) {
            return Optional.of(rest(text));
        }
        if (PhraseWords.PIECES.contains(words.getLast())) {
            return looking(words.subList(0, words.size() - 1), layout.shapes(), text, every);
        }
        List<Node> named = names.find(words);
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
        List<Node> nouns = names.find(rest);
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

    /** With what belongs to the named parts. */
    Selection selection(String text, List<Node> named, boolean loose) {
        return belongings.selection(text, named, loose);
    }

    private Selection onSide(Selection selection, List<String> sides, String text) {
        return selection(text, new SideSearch(layout).onSide(selection.named(), sides), false);
    }

    /** The names that look most like what was said. */
    List<String> nearest(String said) {
        return names.nearest(said);
    }
}

package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Spelling;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds parts by the words of their names, and by other words for the same. */
final class NameSearch {

    private static final int MOST_NEAREST = 5;

    private final Vocabulary vocabulary;
    private final Anatomy anatomy;
    private final Layout layout;

    NameSearch(Vocabulary vocabulary, Anatomy anatomy, Layout layout) {
        this.vocabulary = vocabulary;
        this.anatomy = anatomy;
        this.layout = layout;
    }

    /** The parts whose names have all of these words; those that are such a thing before those that have to do with it. */
    List<Node> find(List<String> words) {
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

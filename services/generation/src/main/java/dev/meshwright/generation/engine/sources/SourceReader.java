package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.SourceText;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads all rules of source files, in their order. */
final class SourceReader {

    private static final int MOST_RULES = 500;

    private final SentenceReader sentences;
    private final TermReader terms;

    SourceReader(Vocabulary vocabulary) {
        this.sentences = new SentenceReader(vocabulary);
        this.terms = new TermReader(vocabulary);
    }

    List<Rule> read(List<SourceText> sources) {
        List<Rule> rules = new ArrayList<>();
        List<List<Sentence>> texts = sources.stream()
                .map(source -> MarkdownBlocks.sentences(source.text()))
                .toList();
        Set<String> known = candidates(texts);
        for (int index = 0; index < texts.size(); index++) {
            for (Sentence sentence : texts.get(index)) {
                if (rules.size() >= MOST_RULES || Thread.currentThread().isInterrupted()) {
                    return rules;
                }
                rules.addAll(rules(sentence, sources.get(index).fileName(), known));
            }
        }
        return merged(rules);
    }

    /** Terms may use others that are explained later. */
    private Set<String> candidates(List<List<Sentence>> texts) {
        Set<String> candidates = new HashSet<>();
        for (List<Sentence> sentences : texts) {
            for (Sentence sentence : sentences) {
                if (!sentence.isTooLong() && candidates.size() < MOST_RULES) {
                    terms.candidate(sentence).ifPresent(candidates::add);
                }
            }
        }
        return candidates;
    }

    private List<Rule> rules(Sentence sentence, String fileName, Set<String> known) {
        List<Rule> whole = sentence.isTooLong() ? List.of() : one(sentence, fileName, known);
        if (!whole.isEmpty() || sentence.text().indexOf('\n') < 0) {
            return whole;
        }
        List<Rule> found = new ArrayList<>();
        for (Sentence line : sentence.lines()) {
            found.addAll(one(line, fileName, known));
        }
        return found;
    }

    private List<Rule> one(Sentence sentence, String fileName, Set<String> known) {
        if (sentence.isTooLong() || sentence.isTooShort()) {
            return List.of();
        }
        Optional<Rule.Term> term = terms.read(sentence, known);
        List<Rule> rules =
                term.isPresent() && terms.isCertain(sentence) ? List.of() : sentences.read(sentence, fileName);
        if (!rules.isEmpty()) {
            return rules;
        }
        return term.stream()
                .map(it -> (Rule) new Rule.Term(
                        new Origin(fileName, it.origin().line(), it.origin().words()), it.term(), it.meaning()))
                .toList();
    }

    /** Bullets beneath one heading name a palette's colours one by one. */
    private static List<Rule> merged(List<Rule> rules) {
        List<Rule> result = new ArrayList<>();
        for (Rule rule : rules) {
            boolean goesOn = !result.isEmpty()
                    && rule instanceof Rule.Palette palette
                    && result.getLast() instanceof Rule.Palette before
                    && before.subject().equals(palette.subject())
                    && before.origin().fileName().equals(palette.origin().fileName())
                    && palette.origin().line()
                            <= before.origin().line() + before.colours().size() + 1
                    && palette.colours().size() == 1;
            if (goesOn && rule instanceof Rule.Palette palette && result.getLast() instanceof Rule.Palette before) {
                List<Tint> colours = new ArrayList<>(before.colours());
                colours.addAll(palette.colours());
                result.set(result.size() - 1, new Rule.Palette(before.origin(), before.subject(), colours));
            } else {
                result.add(rule);
            }
        }
        return result;
    }
}

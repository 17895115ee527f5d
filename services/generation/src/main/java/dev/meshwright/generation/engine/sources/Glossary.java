package dev.meshwright.generation.engine.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project's own words: puts their meaning in their place. */
final class Glossary {

    private static final int MOST_CHARACTERS = 4_000;
    private static final int MOST_STEPS = 64;
    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the|any|one)\\s+", Pattern.CASE_INSENSITIVE);

    private final List<Rule> rules;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Rule.Term rule, Pattern pattern, String firstWord, String meaning) {}

    /** What a text becomes, and the rules that it took. */
    record Expansion(String text, Set<Rule> used) {}

    Glossary(List<Rule> rules) {
        this.rules = rules;
        for (Rule rule : rules) {
            if (rule instanceof Rule.Term term) {
                List<String> words = List.of(singular(term.term()).split(" ", -1));
                String meaning = ARTICLE.matcher(term.meaning()).replaceFirst("");
                String pattern = String.join(
                        "[\\s-]+", words.stream().map(Pattern::quote).toList());
                entries.add(new Entry(
                        term,
                        Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + pattern + "(?:s|es)?(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        words.getFirst(),
                        Attributes.of(term, rules) + meaning));
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> -entry.rule().term().length()));
    }

    private static String singular(String term) {
        return term.endsWith("s") && !term.endsWith("ss") && term.length() > 3
                ? term.substring(0, term.length() - 1)
                : term;
    }

    /** Terms may use each other; one within its own meaning stays as it is. */
    Expansion expand(String text) {
        Set<Rule> used = new LinkedHashSet<>();
        String result = entries.isEmpty() ? text : new Walk(used).expand(text, new HashSet<>());
        return new Expansion(result, used);
    }

    private final class Walk {

        private final Set<Rule> used;
        private int steps;

        Walk(Set<Rule> used) {
            this.used = used;
        }

        String expand(String text, Set<String> open) {
            String lower = text.toLowerCase(Locale.ROOT);
            for (Entry entry : entries) {
                boolean near = lower.contains(entry.firstWord())
                        && !open.contains(entry.rule().term());
                Matcher matcher = near ? entry.pattern().matcher(text) : null;
                if (near && steps < MOST_STEPS && matcher.find()) {
                    steps++;
                    Set<String> inner = new HashSet<>(open);
                    inner.add(entry.rule().term());
                    String meaning = expand(entry.meaning(), inner);
                    String before = expand(text.substring(0, matcher.start()), open);
                    String after = expand(text.substring(matcher.end()), open);
                    if (before.length() + meaning.length() + after.length() > MOST_CHARACTERS) {
                        return text;
                    }
                    used.add(entry.rule());
                    used.addAll(Attributes.rules(entry.rule(), rules));
                    return before + meaning + after;
                }
            }
            return text;
        }
    }
}

package dev.meshwright.generation.engine.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an instruction wants by one verb.
 *
 * @param verb   what is done; {@link Verb#MAKE} where none is said
 * @param tokens what is said behind the verb
 * @param all    the whole clause
 */
record Clause(Verb.Use verb, List<Token> tokens, List<Token> all) {

    private static final Set<String> FILLERS = Set.of(
            "please",
            "can",
            "could",
            "would",
            "you",
            "i",
            "we",
            "want",
            "like",
            "need",
            "to",
            "now",
            "also",
            "just",
            "then",
            "let",
            "lets",
            "us",
            "kindly",
            "ok",
            "okay",
            "hey",
            "hi",
            "hello",
            "and",
            "but",
            "finally",
            "next",
            "afterwards",
            "secondly",
            "firstly",
            "d",
            "should",
            "have",
            "see",
            "thanks",
            "plus",
            "while",
            "after");
    private static final Token AND = new Token(Token.Sort.WORD, "and", "and", 0);
    private static final Set<String> CONNECTORS = Set.of("and", "but", "then", "also", "plus", "while");

    String text() {
        return Reader.text(all);
    }

    static List<Clause> of(List<Token> tokens) {
        List<Clause> clauses = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.sort() == Token.Sort.STOP) {
                close(open, clauses);
            } else if (begins(tokens, at) && !open.isEmpty()) {
                close(open, clauses);
                open.add(token);
            } else {
                open.add(token);
            }
        }
        close(open, clauses);
        return clauses;
    }

    /** Whether a pause or a connecting word is followed by a verb. */
    private static boolean begins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean connects = token.isMark() || (token.isWord() && CONNECTORS.contains(token.text()));
        if (token.is("without") || token.is("then")) {
            return true;
        }
        if (!connects) {
            return false;
        }
        Reader reader = new Reader(tokens.subList(at, Math.min(tokens.size(), at + 8)));
        while ((reader.peek().isMark() && !reader.atEnd()) || reader.takeAny(FILLERS)) {
            if (reader.peek().isMark() && !reader.atEnd()) {
                reader.skip(1);
            }
        }
        return reader.take(Verb.WORDS).filter(use -> use.begins(reader)).isPresent();
    }

    private static void close(List<Token> open, List<Clause> clauses) {
        List<Token> tokens = trimmed(open);
        open.clear();
        Reader reader = new Reader(tokens);
        reader.skipAll(FILLERS);
        if (reader.atEnd()) {
            return;
        }
        Verb.Use use = reader.take(Verb.WORDS).orElse(Verb.Use.NONE);
        if (use.verb() == Verb.ADD) {
            placed(reader.rest()).forEach(item -> clauses.add(new Clause(use, item, item)));
        } else {
            clauses.add(new Clause(use, List.copyOf(reader.rest()), tokens));
        }
    }

    /** Things with places of their own are clauses of their own, since one may be the place of the next. */
    private static List<List<Token>> placed(List<Token> tokens) {
        List<List<Token>> clauses = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (List<Token> item : AddReader.items(tokens)) {
            if (!open.isEmpty()) {
                open.add(AND);
            }
            open.addAll(item);
            if (item.stream().anyMatch(token -> token.isWord() && Spot.WORDS.containsKey(token.text()))) {
                clauses.add(trimmed(open));
                open.clear();
            }
        }
        if (!open.isEmpty() || clauses.isEmpty()) {
            clauses.add(trimmed(open));
        }
        return clauses;
    }

    private static List<Token> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && (tokens.get(from).isMark() || tokens.get(from).is("and"))) {
            from++;
        }
        while (to > from
                && (tokens.get(to - 1).isMark()
                        || tokens.get(to - 1).is("please")
                        || tokens.get(to - 1).is("and"))) {
            to--;
        }
        return List.copyOf(tokens.subList(from, to));
    }
}

package dev.meshwright.generation.engine.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A place in the tokens of a clause. */
final class Reader {

    private static final int LONGEST_PHRASE = 4;

    private final List<Token> tokens;
    private int position;

    Reader(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int at = position + ahead;
        return at >= 0 && at < tokens.size() ? tokens.get(at) : Token.END;
    }

    Token next() {
        Token token = peek();
        position++;
        return token;
    }

    void skip(int count) {
        position += count;
    }

    int position() {
        return position;
    }

    void back(int to) {
        position = to;
    }

    int size() {
        return tokens.size();
    }

    List<Token> rest() {
        return tokens.subList(Math.min(position, tokens.size()), tokens.size());
    }

    List<Token> between(int from, int to) {
        return tokens.subList(from, to);
    }

    /** Passes the word if it is the next one. */
    boolean take(String word) {
        if (peek().is(word)) {
            position++;
            return true;
        }
        return false;
    }

    /** Passes these words if they are the next ones. */
    boolean takeAll(String... words) {
        for (int ahead = 0; ahead < words.length; ahead++) {
            if (!peek(ahead).is(words[ahead])) {
                return false;
            }
        }
        position += words.length;
        return true;
    }

    boolean takeAny(Set<String> words) {
        if (peek().isWord() && words.contains(peek().text())) {
            position++;
            return true;
        }
        return false;
    }

    void skipAll(Set<String> words) {
        boolean taken = true;
        while (taken) {
            taken = takeAny(words);
        }
    }

    /** Passes the longest phrase that the table has and gives what it means. */
    <T> Optional<T> take(Map<String, T> table) {
        for (int length = LONGEST_PHRASE; length > 0; length--) {
            T meaning = table.get(phrase(length));
            if (meaning != null) {
                position += length;
                return Optional.of(meaning);
            }
        }
        return Optional.empty();
    }

    /** The next words as one text; empty when not all of them are words. */
    String phrase(int length) {
        for (int ahead = 0; ahead < length; ahead++) {
            if (!peek(ahead).isWord()) {
                return "";
            }
        }
        return tokens.subList(position, position + length).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    /** The tokens as a person would write them. */
    static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(text.isEmpty() || token.isMark() ? "" : " ").append(token.raw());
        }
        return text.toString();
    }
}

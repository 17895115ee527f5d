package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.prompt.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Some tokens in a row. */
record Phrase(List<Token> tokens) {

    Phrase {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** The text at a place; blank beyond the end. */
    String at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
    }

    boolean isNumber(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).sort() == Token.Sort.NUMBER;
    }

    boolean isWord(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isWord();
    }

    boolean isComma(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).sort() == Token.Sort.COMMA;
    }

    boolean isColon(int index) {
        return isComma(index)
                && (at(index).indexOf(':') >= 0
                        || at(index).indexOf('–') >= 0
                        || at(index).indexOf('—') >= 0);
    }

    boolean has(Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.text()));
    }

    Phrase part(int from, int to) {
        return new Phrase(tokens.subList(Math.min(from, to), to));
    }

    Phrase from(int from) {
        return part(Math.min(from, size()), size());
    }

    String words(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    String words() {
        return words(0, size());
    }
}

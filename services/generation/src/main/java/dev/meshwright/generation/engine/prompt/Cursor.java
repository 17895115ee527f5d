package dev.meshwright.generation.engine.prompt;

import java.util.List;

/** A place in a list of lexemes. */
final class Cursor {

    private static final Lexeme END = new Lexeme.Stop("");

    private final List<Lexeme> lexemes;
    private int position;

    Cursor(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    boolean atEnd() {
        return position >= lexemes.size();
    }

    Lexeme peek() {
        return peek(0);
    }

    Lexeme peek(int ahead) {
        return position + ahead < lexemes.size() ? lexemes.get(position + ahead) : END;
    }

    void advance() {
        position++;
    }

    boolean nextIsOf() {
        return peek(1) instanceof Lexeme.Relation relation && relation.kind() == RelationKind.OF;
    }
}

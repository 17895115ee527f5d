package dev.meshwright.generation.engine.prompt;

/**
 * A word, a number or a pause of a prompt.
 *
 * @param text   in lower case without accents
 * @param number the value of a number, else 0
 * @param hyphen whether a hyphen joins it to the next
 */
public record Token(Sort sort, String text, double number, boolean hyphen) {

    public enum Sort {
        WORD,
        NUMBER,
        /** A comma and what separates as weakly. */
        COMMA,
        /** The end of a sentence. */
        STOP
    }

    public boolean isWord() {
        return sort == Sort.WORD;
    }
}

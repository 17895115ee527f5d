package dev.meshwright.generation.engine.edit;

/**
 * A word, a number, a name in quotes, a colour in hexadecimal or a pause of an instruction.
 *
 * @param raw    as written, without quotes
 * @param text   in lower case without accents
 * @param number the value of a number, else 0
 */
record Token(Sort sort, String raw, String text, double number) {

    enum Sort {
        WORD,
        NUMBER,
        /** In quotes, or a part's whole name with signs that no word has. */
        NAME,
        /** {@code #rrggbb} */
        COLOUR,
        COMMA,
        STOP
    }

    static final Token END = new Token(Sort.STOP, "", "", 0);

    boolean is(String word) {
        return sort == Sort.WORD && text.equals(word);
    }

    boolean isWord() {
        return sort == Sort.WORD;
    }

    boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    boolean isName() {
        return sort == Sort.NAME;
    }

    boolean isMark() {
        return sort == Sort.COMMA || sort == Sort.STOP;
    }
}

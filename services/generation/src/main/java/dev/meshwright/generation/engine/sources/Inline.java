package dev.meshwright.generation.engine.sources;

import java.util.regex.Pattern;

/** What Markdown writes within a line. Every pattern here takes time in proportion to the text. */
final class Inline {

    private static final Pattern EMPHASIS = Pattern.compile("[*_`]+");
    private static final Pattern STRUCK = Pattern.compile("~~[^~\n]{1,200}~~");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]\\[\n]{0,200}\\]\\([^()\n]{0,300}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[\n]{1,200})\\]\\([^()\n]{0,300}\\)");
    private static final Pattern DASH = Pattern.compile("\\s(?:-{1,2}>?|=>?|→|⇒|:=)\\s");
    private static final Pattern GROUPED = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern CANNOT = Pattern.compile("\\b[cC]an(?:['’]t|not)\\b");
    private static final Pattern NOT = Pattern.compile("n['’]t\\b");
    private static final Pattern SLASH = Pattern.compile("(?<=\\p{L})\\s?/\\s?(?=\\p{L})");

    private Inline() {}

    /** Comments are for the source's writers; their line breaks stay, so that lines can be counted. */
    static String withoutComments(String text) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        int open = text.indexOf("<!--");
        while (open >= 0) {
            int close = text.indexOf("-->", open + 4);
            int end = close < 0 ? text.length() : close + 3;
            result.append(text, from, open);
            text.substring(open, end).chars().filter(it -> it == '\n').forEach(it -> result.append('\n'));
            from = end;
            open = text.indexOf("<!--", from);
        }
        return result.append(text, from, text.length()).toString();
    }

    /** The words without marks; what is struck out is gone. */
    static String plain(String text) {
        return EMPHASIS.matcher(linksRead(text)).replaceAll("").strip();
    }

    /** The text that the grammar reads: one line, with every way to write "is" between a key and its value as a colon. */
    static String forGrammar(String text) {
        String plain = plain(text).replace('\n', ' ');
        plain = GROUPED.matcher(plain).replaceAll("");
        plain = CANNOT.matcher(plain).replaceAll("can not");
        plain = NOT.matcher(plain).replaceAll(" not");
        plain = SLASH.matcher(plain).replaceAll(" and ");
        return DASH.matcher(plain).replaceAll(": ");
    }

    static String linksRead(String text) {
        String result = text.indexOf("~~") < 0 ? text : STRUCK.matcher(text).replaceAll(" ");
        if (result.indexOf('[') < 0) {
            return result;
        }
        return LINK.matcher(IMAGE.matcher(result).replaceAll(" ")).replaceAll("$1");
    }
}

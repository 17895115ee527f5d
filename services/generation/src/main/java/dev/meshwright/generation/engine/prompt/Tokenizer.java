package dev.meshwright.generation.engine.prompt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a prompt into tokens; whatever is neither letter, digit nor known punctuation only separates. */
public final class Tokenizer {

    private static final Pattern TOKEN = Pattern.compile(
            // A colour written #rrggbb or #rgb is one word.
            "(?<number>\\d{1,9}(?:[.,]\\d{1,4})?)(?<mark>['\"′″’”])?|(?<word>\\p{L}+|#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z]))|(?<stop>[.!?\\n]+)|(?<comma>[,;:()\\[\\]–—]+)");
    private static final Pattern HYPHEN = Pattern.compile("[-\\u2010](?=[\\p{L}\\d])");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d+,\\d{3}");

    private Tokenizer() {}

    public static List<Token> tokens(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b3[ -]?d\\b", " ")
                .replaceAll("low[ -]poly", "lowpoly")
                .replaceAll("sci[ -]fi", "scifi")
                .replaceAll("see[ -]through", "transparent")
                .replaceAll("(?<=\\p{L})['’]s\\b", "");
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(plain);
        while (matcher.find()) {
            boolean hyphen =
                    HYPHEN.matcher(plain).region(matcher.end(), plain.length()).lookingAt();
            add(matcher, hyphen, tokens);
        }
        return tokens;
    }

    private static void add(Matcher matcher, boolean hyphen, List<Token> tokens) {
        if (matcher.group("number") != null) {
            boolean marked = matcher.group("mark") != null;
            String digits = matcher.group("number");
            tokens.add(new Token(Token.Sort.NUMBER, digits, value(digits), hyphen && !marked));
            if (marked) {
                tokens.add(new Token(Token.Sort.WORD, unit(matcher.group("mark")), 0, hyphen));
            }
        } else if (matcher.group("word") != null) {
            tokens.add(new Token(Token.Sort.WORD, matcher.group("word"), 0, hyphen));
        } else {
            Token.Sort sort = matcher.group("stop") != null ? Token.Sort.STOP : Token.Sort.COMMA;
            tokens.add(new Token(sort, matcher.group(), 0, false));
        }
    }

    private static String unit(String mark) {
        return "'′’".contains(mark) ? "ft" : "inch";
    }

    private static double value(String digits) {
        String plain = THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : digits.replace(',', '.');
        return Double.parseDouble(plain);
    }
}

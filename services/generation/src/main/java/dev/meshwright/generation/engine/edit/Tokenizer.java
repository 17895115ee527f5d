package dev.meshwright.generation.engine.edit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts an instruction into tokens; exact names of parts stay whole. */
final class Tokenizer {

    private static final String QUOTED = "(?<quoted>\"[^\"\n]{1,200}\"|“[^”\n]{1,200}”|`[^`\n]{1,200}`"
            + "|(?<![\\p{L}\\p{N}])['‘][^'’\n]{1,200}['’](?!\\p{L}))";
    private static final String COLOUR = "(?<colour>#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z]))";
    private static final String NUMBER = "(?<number>(?<![\\p{L}\\p{N}])[+\\-−]?"
            + "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,400}(?:[.,]\\d{1,400})?|\\.\\d{1,20})(?:[eE][+-]?\\d{1,9})?)"
            + "(?<foot>['\"′″](?!\\p{L}))?";
    private static final String WORD = "(?<word>[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*)";
    private static final String SIGNS = "(?<times>[×*])|(?<stop>[.!?;\n]+)|(?<comma>[,:–—]+)|(?<sign>\\S)";
    private static final String TOKENS = String.join("|", QUOTED, COLOUR, NUMBER, WORD, SIGNS);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Tokenizer() {}

    static List<Token> tokens(String text, Collection<String> partNames) {
        Matcher matcher = pattern(partNames).matcher(text.replaceAll("(?<=[\\p{L}\\p{N}])['’]s\\b", ""));
        List<Token> tokens = new ArrayList<>();
        while (matcher.find()) {
            add(matcher, tokens);
        }
        return tokens;
    }

    /** Names that the other tokens would cut to pieces come first, the longest before its beginnings. */
    private static Pattern pattern(Collection<String> partNames) {
        String names = partNames.stream()
                .filter(name -> name.length() >= 3 && !name.matches("[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*"))
                .filter(name ->
                        !name.strip().chars().allMatch(letter -> Character.isLowerCase(letter) || letter == ' '))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                names.isEmpty() ? TOKENS : "(?<![\\p{L}\\p{N}_])(?<known>" + names + ")(?![\\p{L}\\p{N}_])|" + TOKENS);
    }

    private static void add(Matcher matcher, List<Token> tokens) {
        String raw = matcher.group();
        if (matcher.namedGroups().containsKey("known") && matcher.group("known") != null) {
            tokens.add(token(Token.Sort.NAME, raw));
        } else if (matcher.group("quoted") != null) {
            tokens.add(token(Token.Sort.NAME, raw.substring(1, raw.length() - 1).strip()));
        } else if (matcher.group("colour") != null) {
            tokens.add(token(Token.Sort.COLOUR, raw));
        } else if (matcher.group("number") != null) {
            tokens.add(new Token(Token.Sort.NUMBER, matcher.group("number"), raw, value(matcher.group("number"))));
            if (matcher.group("foot") != null) {
                tokens.add(token(Token.Sort.WORD, "'′".contains(matcher.group("foot")) ? "ft" : "inch"));
            }
        } else if (matcher.group("times") != null) {
            tokens.add(token(Token.Sort.WORD, "x"));
        } else if (matcher.group("stop") != null) {
            tokens.add(token(Token.Sort.STOP, raw));
        } else if (matcher.group("comma") != null) {
            tokens.add(token(Token.Sort.COMMA, raw));
        } else if (matcher.group("sign") == null || !"()[]-&'\"’‘“”".contains(raw)) {
            // An unknown sign is a word that nobody understands rather than one that nobody sees.
            tokens.add(token(Token.Sort.WORD, raw));
        } else if (raw.equals("&")) {
            tokens.add(token(Token.Sort.WORD, "and"));
        }
    }

    private static Token token(Token.Sort sort, String raw) {
        return new Token(sort, raw, plain(raw), 0);
    }

    /** In lower case, without accents. */
    static String plain(String raw) {
        return ACCENTS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static double value(String digits) {
        String plain = digits.replace('−', '-');
        boolean thousands = plain.matches("[+-]?\\d{1,3}(,\\d{3})+.*");
        return Double.parseDouble(thousands ? plain.replace(",", "") : plain.replace(',', '.'));
    }
}

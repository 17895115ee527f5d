package dev.meshwright.projects.api.upload;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a header such as {@code form-data; name="file"; filename="style.md"}.
 *
 * @param word       what comes before the first semicolon, in lower case
 * @param parameters by their names in lower case; of two of a name the first
 */
record HeaderValue(String word, Map<String, String> parameters) {

    private static final Pattern EXTENDED = Pattern.compile("(?i)utf-8'[^']*'(.*)");

    static HeaderValue parse(String text) {
        int end = indexOf(';', text, 0);
        Map<String, String> parameters = new HashMap<>();
        for (int begin = end + 1; begin < text.length(); ) {
            int semicolon = indexOf(';', text, begin);
            int equals = text.indexOf('=', begin, semicolon);
            if (equals < 0) {
                begin = semicolon + 1;
                continue;
            }
            String name = text.substring(begin, equals).strip().toLowerCase(Locale.ROOT);
            int valueEnd = endOfValue(text, equals + 1);
            parameters.putIfAbsent(
                    name, unquoted(text.substring(equals + 1, valueEnd).strip()));
            begin = indexOf(';', text, valueEnd) + 1;
        }
        return new HeaderValue(text.substring(0, end).strip().toLowerCase(Locale.ROOT), parameters);
    }

    /** A parameter's value, in its extended form (RFC 8187) where the sender gave that; null when there is none. */
    String parameter(String name) {
        Matcher extended = EXTENDED.matcher(parameters.getOrDefault(name + "*", ""));
        if (extended.matches()) {
            try {
                return URLDecoder.decode(extended.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                // Malformed: the plain one is better than none.
            }
        }
        return parameters.get(name);
    }

    /** A semicolon within quotes ends nothing. */
    private static int endOfValue(String text, int begin) {
        int from = begin;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (from == text.length() || text.charAt(from) != '"') {
            return indexOf(';', text, from);
        }
        for (int at = from + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '"') {
                return at + 1;
            }
        }
        return text.length();
    }

    private static int indexOf(char wanted, String text, int from) {
        int at = text.indexOf(wanted, from);
        return at < 0 ? text.length() : at;
    }

    /** Some senders put a backslash before quotes, others send them percent-encoded (HTML, section 4.10.21.8). */
    private static String unquoted(String text) {
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            return text;
        }
        return text.substring(1, text.length() - 1)
                .replace("\\\"", "\"")
                .replace("\\\\", "\\")
                .replace("%22", "\"")
                .replace("%0D", "\r")
                .replace("%0A", "\n");
    }
}

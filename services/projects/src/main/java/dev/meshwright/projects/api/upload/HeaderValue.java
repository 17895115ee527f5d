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
 * @param parameters by their names in lower case
 */
record HeaderValue(String word, Map<String, String> parameters) {

    private static final Pattern PARAMETER =
            Pattern.compile("\\G\\s*;\\s*([^\\s=;\"]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s;\"]*))\\s*");
    private static final Pattern EXTENDED = Pattern.compile("(?i)utf-8'[^']*'(.*)");
    private static final int MOST_PARAMETERS = 20;

    /** Far longer than any that a client sends. */
    private static final int LONGEST = 4_096;

    /** One that is too long says nothing. */
    static HeaderValue parse(String given) {
        String text = given.length() > LONGEST ? "" : given;
        int end = text.indexOf(';');
        String word = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Map<String, String> parameters = new HashMap<>();
        if (end >= 0) {
            Matcher parameter = PARAMETER.matcher(text).region(end, text.length());
            while (parameters.size() < MOST_PARAMETERS && parameter.find()) {
                String quoted = parameter.group(2);
                parameters.putIfAbsent(
                        parameter.group(1).toLowerCase(Locale.ROOT),
                        quoted == null ? parameter.group(3) : unquoted(quoted));
            }
        }
        return new HeaderValue(word, parameters);
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

    /** Some senders put a backslash before quotes, others send them percent-encoded (HTML, section 4.10.21.8). */
    private static String unquoted(String text) {
        return text.replace("\\\"", "\"")
                .replace("\\\\", "\\")
                .replace("%22", "\"")
                .replace("%0D", "\r")
                .replace("%0A", "\n");
    }
}

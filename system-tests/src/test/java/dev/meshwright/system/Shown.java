package dev.meshwright.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares an answer with the one that a page shows. Ids and times differ each time and need only have their form; an
 * ellipsis stands for anything: as a value, within a text, as a whole line for any lines, as a key for any further
 * ones, and as a list's last element for any further ones.
 */
final class Shown {
    private static final String ANYTHING = "…";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

    private Shown() {}

    /** Says where they differ; empty when they do not. */
    static Optional<String> difference(Example example, String answer) {
        if (example.form().isEmpty()) {
            return Optional.empty();
        }
        if (example.form().equals("text")) {
            return lines(general(answer.strip()), general(example.expected().strip()));
        }
        try {
            return difference(
                    "",
                    RunningSystem.JSON.readTree(general(answer)),
                    RunningSystem.JSON.readTree(general(example.expected())));
        } catch (JsonProcessingException _) {
            return Optional.of("This is no JSON: " + answer);
        }
    }

    private static String general(String text) {
        return TIME.matcher(ID.matcher(text).replaceAll("ID")).replaceAll("TIME");
    }

    private static Optional<String> lines(String answer, String expected) {
        String pattern = expected.lines()
                .map(line -> line.strip().equals(ANYTHING) ? "(.*\\n)*?" : text(line) + "\\n")
                .collect(Collectors.joining());
        String given = answer.replace("\r", "") + "\n";
        return Pattern.compile(pattern).matcher(given).matches()
                ? Optional.empty()
                : Optional.of("The page shows\n" + expected + "\nthe answer is\n" + given);
    }

    private static String text(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split(ANYTHING, -1)) {
            parts.add(Pattern.quote(part));
        }
        return String.join(".*", parts);
    }

    private static Optional<String> difference(String place, JsonNode answer, JsonNode expected) {
        if (expected.isObject() && answer.isObject()) {
            return objects(place, answer, expected);
        }
        if (expected.isArray() && answer.isArray()) {
            return lists(place, answer, expected);
        }
        boolean same = expected.isTextual()
                ? expected.textValue().equals(ANYTHING)
                        || (answer.isTextual() && answer.textValue().matches("(?s)" + text(expected.textValue())))
                : expected.equals(answer)
                        || (expected.isNumber()
                                && answer.isNumber()
                                && expected.decimalValue().compareTo(answer.decimalValue()) == 0);
        return same ? Optional.empty() : Optional.of(place + " is " + answer + ", the page shows " + expected);
    }

    private static Optional<String> objects(String place, JsonNode answer, JsonNode expected) {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            if (field.getKey().equals(ANYTHING)) {
                continue;
            }
            if (!answer.has(field.getKey())) {
                return Optional.of(place + " has no " + field.getKey() + ": " + answer);
            }
            Optional<String> difference =
                    difference(place + "." + field.getKey(), answer.get(field.getKey()), field.getValue());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return expected.has(ANYTHING)
                ? Optional.empty()
                : answer.propertyStream()
                        .map(Map.Entry::getKey)
                        .filter(name -> !expected.has(name))
                        .findFirst()
                        .map(name -> place + " has " + name + ", which the page does not show: " + answer.get(name));
    }

    private static Optional<String> lists(String place, JsonNode answer, JsonNode expected) {
        boolean open = !expected.isEmpty()
                && expected.get(expected.size() - 1).asText().equals(ANYTHING);
        int shown = open ? expected.size() - 1 : expected.size();
        if (open ? answer.size() < shown : answer.size() != shown) {
            return Optional.of(place + " has " + answer.size() + " elements, the page shows " + shown + ": " + answer);
        }
        for (int index = 0; index < shown; index++) {
            Optional<String> difference = difference(place + "[" + index + "]", answer.get(index), expected.get(index));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }
}

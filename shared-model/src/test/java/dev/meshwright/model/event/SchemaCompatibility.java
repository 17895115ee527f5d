package dev.meshwright.model.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what in a schema would break those who rely on an earlier one.
 *
 * <p>Both sides rely on it: readers of older versions meet new events, and newer readers meet events that older
 * producers wrote, which lie in topics and databases. So a field stays as it is for ever; only optional fields may be
 * added, since readers pass over what they do not know.
 */
final class SchemaCompatibility {

    /** Words for people: they bind nobody. */
    private static final Set<String> NOTES = Set.of("title", "description", "$comment", "examples");

    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";
    private static final String ITEMS = "items";
    private static final String ENUM = "enum";

    private final List<String> breaks = new ArrayList<>();

    private SchemaCompatibility() {}

    /** One sentence for each incompatible difference; empty when the live schema may take the published one's place. */
    static List<String> breaksBetween(JsonNode published, JsonNode live) {
        SchemaCompatibility comparison = new SchemaCompatibility();
        comparison.compare("the event", published, live);
        return List.copyOf(comparison.breaks);
    }

    private void compare(String where, JsonNode published, JsonNode live) {
        Set<String> keywords = new TreeSet<>();
        published.fieldNames().forEachRemaining(keywords::add);
        live.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(NOTES);
        for (String keyword : keywords) {
            switch (keyword) {
                case PROPERTIES -> compareProperties(where, published.path(keyword), live.path(keyword));
                case REQUIRED -> compareRequired(where, words(published.path(keyword)), words(live.path(keyword)));
                case ENUM -> compareEnum(where, words(published.path(keyword)), words(live.path(keyword)));
                case ITEMS -> compare("each item of " + where, published.path(keyword), live.path(keyword));
                default -> compareKeyword(where, keyword, published.get(keyword), live.get(keyword));
            }
        }
    }

    private void compareProperties(String where, JsonNode published, JsonNode live) {
        for (Map.Entry<String, JsonNode> property : published.properties()) {
            JsonNode now = live.get(property.getKey());
            if (now == null) {
                breaks.add("the field '" + property.getKey() + "' of " + where + " is gone");
            } else {
                compare("'" + property.getKey() + "'", property.getValue(), now);
            }
        }
    }

    private void compareRequired(String where, Set<String> published, Set<String> live) {
        for (String field : minus(published, live)) {
            breaks.add("the field '" + field + "' of " + where + " is no longer required: readers count on it");
        }
        for (String field : minus(live, published)) {
            breaks.add("the field '" + field + "' of " + where
                    + " is required now: events that were written before lack it, and so do those of older producers");
        }
    }

    private void compareEnum(String where, Set<String> published, Set<String> live) {
        for (String word : minus(published, live)) {
            breaks.add("the value " + word + " of " + where + " is gone: events that were written before hold it");
        }
        for (String word : minus(live, published)) {
            breaks.add("the value " + word + " of " + where + " is new: readers do not know it");
        }
    }

    private void compareKeyword(String where, String keyword, JsonNode published, JsonNode live) {
        if (published == null) {
            breaks.add(where + " is bound by \"" + keyword + "\": " + live + ", which it was not");
        } else if (live == null) {
            breaks.add(where + " is no longer bound by \"" + keyword + "\": " + published);
        } else if (!published.equals(live)) {
            breaks.add("\"" + keyword + "\" of " + where + " was " + published + " and is " + live);
        }
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.isTextual() ? word.textValue() : word.toString()));
        return words;
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}

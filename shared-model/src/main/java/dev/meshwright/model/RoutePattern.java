package dev.meshwright.model;

import java.util.Arrays;
import java.util.List;

/** A route's pattern, taken apart; the one that wins where several fit comes first. */
record RoutePattern(Route route, List<String> words) implements Comparable<RoutePattern> {
    private static final String REST = "**";

    static List<String> segments(String path) {
        return Arrays.asList(path.substring(1).split("/", -1));
    }

    static RoutePattern of(Route route) {
        return new RoutePattern(route, segments(route.pattern()));
    }

    boolean fits(List<String> segments) {
        boolean openEnd = REST.equals(words.getLast());
        int fixed = openEnd ? words.size() - 1 : words.size();
        if (openEnd ? segments.size() <= fixed : segments.size() != fixed) {
            return false;
        }
        for (int index = 0; index < fixed; index++) {
            if (!isPlaceholder(words.get(index)) && !words.get(index).equals(segments.get(index))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(RoutePattern other) {
        for (int index = 0; index < Math.min(words.size(), other.words.size()); index++) {
            int difference = Integer.compare(openness(words.get(index)), openness(other.words.get(index)));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(other.words.size(), words.size());
    }

    private static int openness(String word) {
        return REST.equals(word) ? 2 : isPlaceholder(word) ? 1 : 0;
    }

    private static boolean isPlaceholder(String word) {
        return word.startsWith("{");
    }
}

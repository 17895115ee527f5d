package dev.meshwright.intake.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant. */
final class NearestNames {

    private static final int TOLD = 3;
    private static final int LONGEST_COMPARED = 80;

    private NearestNames() {}

    /** At most three, the nearest first. */
    static List<String> of(String wanted, Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(name -> distance(comparable(wanted), comparable(name))))
                .limit(TOLD)
                .toList();
    }

    private static String comparable(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_COMPARED)).toLowerCase(Locale.ROOT);
    }

    /** Levenshtein's: how many characters have to be put in, taken out or exchanged. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] present = new int[other.length() + 1];
            present[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int exchanged = before[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                present[column] = Math.min(exchanged, Math.min(before[column], present[column - 1]) + 1);
            }
            before = present;
        }
        return before[other.length()];
    }
}

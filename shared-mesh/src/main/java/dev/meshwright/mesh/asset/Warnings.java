package dev.meshwright.mesh.asset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences for people about what becomes of a model, each once, in the order of their kinds. Sentences are of a kind
 * that differ only in the names that stand within quotes. Of a kind, few are told; so a file with a hundred thousand
 * odd nodes makes no list that nobody can carry, and whatever else is to be told of it is told nevertheless.
 */
public final class Warnings {
    static final int MOST_OF_A_KIND = 10;
    static final int MOST_KINDS = 50;
    static final int LONGEST_NAME = 120;

    /** From the first quote that is no apostrophe to the last, whatever quotes a name may have in it. */
    private static final Pattern QUOTED = Pattern.compile("(?<!\\p{L})'(.*)'(?!\\p{L})", Pattern.DOTALL);

    private static final String OTHERS = "The same is true of others.";
    private static final String OTHER_KINDS = "There is more to be told of than fits here.";

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private boolean hasOtherKinds;

    public void add(String sentence) {
        Matcher quoted = QUOTED.matcher(sentence);
        if (quoted.find()) {
            String before = sentence.substring(0, quoted.start(1));
            String after = sentence.substring(quoted.end(1));
            add(before + after, before + shortened(quoted.group(1)) + after);
        } else {
            add(sentence, sentence);
        }
    }

    public void addAll(Collection<String> sentences) {
        sentences.forEach(this::add);
    }

    /** All of them, at most some hundred. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        for (Kind kind : kinds.values()) {
            all.addAll(kind.told);
            if (kind.hasOthers) {
                all.add(OTHERS);
            }
        }
        if (hasOtherKinds) {
            all.add(OTHER_KINDS);
        }
        return List.copyOf(all);
    }

    private void add(String kind, String sentence) {
        if (kinds.size() == MOST_KINDS && !kinds.containsKey(kind)) {
            hasOtherKinds = true;
        } else {
            kinds.computeIfAbsent(kind, _ -> new Kind()).add(sentence);
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME) - 1)) + "…";
    }

    private static final class Kind {
        private final Set<String> told = new LinkedHashSet<>();
        private boolean hasOthers;

        void add(String sentence) {
            if (told.size() < MOST_OF_A_KIND) {
                told.add(sentence);
            } else if (!told.contains(sentence)) {
                hasOthers = true;
            }
        }
    }
}

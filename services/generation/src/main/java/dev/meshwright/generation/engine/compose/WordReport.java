package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.prompt.Reading;
import java.util.List;
import java.util.stream.Stream;

/** Tells the client every word of the prompt that the model doesn't show, once each. */
public final class WordReport {

    private static final int WORDS_A_LINE = 40;
    private static final int LONGEST_WORD = 60;

    private WordReport() {}

    /** @param idle what the composer found to be without effect */
    public static void tell(Reading reading, List<String> idle, Journal journal) {
        tell(reading.unread().stream(), "Not understood and left out: ", journal);
        tell(
                Stream.concat(reading.unused().stream(), idle.stream()),
                "Understood, but without effect on the model: ",
                journal);
    }

    private static void tell(Stream<String> words, String introduction, Journal journal) {
        List<String> distinct = words.map(WordReport::shortened).distinct().toList();
        for (int from = 0; from < distinct.size(); from += WORDS_A_LINE) {
            List<String> line = distinct.subList(from, Math.min(from + WORDS_A_LINE, distinct.size()));
            journal.warn(introduction + String.join(", ", line) + ".");
        }
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD) + "…";
    }
}

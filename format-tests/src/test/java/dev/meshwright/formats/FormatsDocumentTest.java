package dev.meshwright.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.format.ModelFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** {@code docs/formats.md} lists exactly the warnings that the samples call forth, each under its format. */
class FormatsDocumentTest {

    private static final String LINE = "- \"";

    /** Names and numbers differ from model to model. */
    private static String pattern(String sentence) {
        return sentence.replaceAll("(?<= )'[^']*'", "'…'")
                .replaceAll("\\d+(?![a-z\\d])", "N")
                .replaceAll("(extension|have as) [A-Z_a-z]+ ", "$1 … ");
    }

    private static SortedSet<String> told() {
        SortedSet<String> told = new TreeSet<>();
        for (Sample sample : Samples.made()) {
            for (ModelFormat format : ModelFormat.values()) {
                Converted.of(sample, format).told().forEach(sentence -> told.add(pattern(sentence)));
            }
        }
        return told;
    }

    @Test
    void eachWarningIsListedAndEachListedOneIsGiven() throws IOException {
        SortedSet<String> listed = new TreeSet<>();
        for (String line : Files.readAllLines(FormatsTable.DOCUMENT)) {
            if (line.startsWith(LINE)) {
                listed.add(line.substring(LINE.length(), line.lastIndexOf('"')));
            }
        }

        assertThat(listed).containsExactlyElementsOf(told());
    }
}

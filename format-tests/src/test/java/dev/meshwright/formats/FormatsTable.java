package dev.meshwright.formats;

import dev.meshwright.mesh.format.ModelFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of {@code docs/formats.md}: for each row what it says of each format. */
final class FormatsTable {

    static final Path DOCUMENT = Path.of("../docs/formats.md");

    private static final String HEAD = "| | FBX | OBJ | STL | USDZ |";
    private static final List<ModelFormat> COLUMNS =
            List.of(ModelFormat.FBX, ModelFormat.OBJ, ModelFormat.STL, ModelFormat.USDZ);

    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    /** What a cell begins with. */
    enum Cell {
        YES("yes"),
        IN_PART("in part: "),
        NO("no");

        private final String beginning;

        Cell(String beginning) {
            this.beginning = beginning;
        }

        private static Cell of(String text) {
            return Arrays.stream(values())
                    .filter(cell -> text.startsWith(cell.beginning))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("'" + text + "' says neither yes nor no"));
        }
    }

    private FormatsTable(List<String> lines) {
        int head = lines.indexOf(HEAD);
        // Beneath it stands a line that is none.
        for (int at = head + 2; lines.get(at).startsWith("| "); at++) {
            String[] cells = lines.get(at).split("\\|", -1);
            rows.put(
                    cells[1].strip(),
                    Arrays.stream(cells, 2, cells.length - 1).map(String::strip).toList());
        }
    }

    static FormatsTable read() {
        try {
            return new FormatsTable(Files.readAllLines(DOCUMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> rows() {
        return List.copyOf(rows.keySet());
    }

    Cell cell(String row, ModelFormat format) {
        return Cell.of(rows.get(row).get(COLUMNS.indexOf(format)));
    }
}

package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A comparison that finds nothing would let every page stand. */
class ShownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"a": 1, "b": [1, 2]}                                  | {"a": 1, "b": [1, 2]}
                    {"id": "0198c0de-0000-7000-8000-000000000001"}         | {"id": "0198c0de-0000-7000-8000-00000000beef"}
                    {"at": "2026-01-01T00:00:00Z"}                         | {"at": "2030-12-31T23:59:59Z"}
                    {"a": 7, "b": 2}                                       | {"a": "…", "…": "…"}
                    {"a": ["x", "y", "z"]}                                 | {"a": ["x", "…"]}
                    {"a": "one two three"}                                 | {"a": "one … three"}
                    """)
    void takesWhatThePageAllows(String answer, String page) {
        assertThat(Shown.difference(new Example(1, "", "json", page), answer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"a": 2}                | {"a": 1}
                    {"b": 1}                | {"a": 1}
                    {"a": 1, "b": 2}        | {"a": 1}
                    {"id": "17"}            | {"id": "0198c0de-0000-7000-8000-00000000beef"}
                    {"a": ["x", "y"]}       | {"a": ["x"]}
                    {"a": []}               | {"a": ["x", "…"]}
                    {"a": null}             | {"a": 0}
                    nonsense                | {"a": 0}
                    """)
    void findsWhatDiffers(String answer, String page) {
        assertThat(Shown.difference(new Example(1, "", "json", page), answer)).isPresent();
    }

    @Test
    void comparesTextsLineByLine() {
        Example shown = new Example(1, "", "text", "id: 1\n…\nid: …\ndata: end\n");

        assertThat(Shown.difference(shown, "id: 1\ndata: a\n\nid: 7\ndata: end"))
                .isEmpty();
        assertThat(Shown.difference(shown, "id: 1\ndata: a\n\nid: 7\ndata: other"))
                .isPresent();
    }
}

package dev.meshwright.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.meshwright.mesh.format.ModelFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the table of {@code docs/formats.md}, cell by cell: what it says is carried over, a judge sees and no warning
 * denies; of all else a warning tells.
 */
class FormatsTableTest {

    private static final FormatsTable TABLE = FormatsTable.read();

    /** three.js and Blender take every matrix apart, and neither asks USD which surfaces are double-sided. */
    private static final Set<String> NOBODY_SEES_IN_USDZ = Set.of(LossSamples.SHEARED, "double-sided");

    private static Panel panel;

    private static synchronized Panel panel() {
        if (panel == null) {
            panel = new Panel();
        }
        return panel;
    }

    static List<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (Feature feature : Feature.all()) {
            for (ModelFormat format : ModelFormat.values()) {
                cells.add(Arguments.of(feature, format));
            }
        }
        return cells;
    }

    /** Those that say yes. */
    static List<Arguments> carried() {
        List<Arguments> carried = new ArrayList<>();
        for (Feature feature : Feature.all()) {
            for (ModelFormat format : ModelFormat.values()) {
                boolean isSeen = format != ModelFormat.USDZ || !NOBODY_SEES_IN_USDZ.contains(feature.sample());
                if (isSeen && TABLE.cell(feature.row(), format) == FormatsTable.Cell.YES) {
                    carried.add(Arguments.of(feature, format));
                }
            }
        }
        return carried;
    }

    private static Converted converted(Feature feature, ModelFormat format) {
        return Converted.of(Samples.called(feature.sample()), format);
    }

    @Test
    void hasARowForEachFeature() {
        assertThat(TABLE.rows())
                .containsExactlyElementsOf(
                        Feature.all().stream().map(Feature::row).toList());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("cells")
    void whatIsNotCarriedOverIsTold(Feature feature, ModelFormat format) {
        Converted converted = converted(feature, format);

        boolean isTold = feature.isTold(converted);

        assertThat(isTold)
                .as("whether one of %s tells of it", converted.told())
                .isEqualTo(TABLE.cell(feature.row(), format) != FormatsTable.Cell.YES);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("carried")
    void whatIsCarriedOverIsSeen(Feature feature, ModelFormat format) {
        List<Findings> findings = panel().findings(converted(feature, format));

        List<Topic> unseen = feature.topics().stream()
                .filter(topic -> findings.stream().noneMatch(one -> one.isSame(topic)))
                .toList();

        assumeTrue(unseen.isEmpty() || panel().isWhole(), "skipped: only a judge that is not installed sees " + unseen);
        assertThat(unseen).as("seen by no judge; instead %s", findings).isEmpty();
        assertThat(feature.topics()).isNotEmpty();
    }
}

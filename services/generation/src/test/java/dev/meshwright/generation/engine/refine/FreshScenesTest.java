package dev.meshwright.generation.engine.refine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.Recording;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Lexicon;
import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the create engine makes is mostly in order, which is measured here by the checks that the refinement uses. */
class FreshScenesTest {

    private static final RefineEngine ENGINE = new RefineEngine();
    private static final BuiltInEngine CREATE = new BuiltInEngine();
    private static final Set<Kind> BLUNDERS = Set.of(
            Kind.FLOATING, Kind.GROUND, Kind.INTERSECTION, Kind.DUPLICATE, Kind.PROPORTION, Kind.MISSING, Kind.BUDGET);

    static Stream<String> things() {
        return Lexicon.load().entries().stream().map(Entry::words).map(List::getFirst);
    }

    private static EngineRequest refinement(String task, long seed) throws EngineException {
        Scene scene = CREATE.make(EngineRequest.ofTask(task, null, seed), new Recording());
        return new EngineRequest(task, null, null, scene, null, null, null, null, seed);
    }

    @ParameterizedTest
    @MethodSource("things")
    void noArchetypeHasFloatingPartsOrOtherBlunders(String task) throws EngineException {
        // When
        List<String> blunders = new ArrayList<>();
        for (long seed = 1; seed <= 2; seed++) {
            EngineRequest request = refinement(task, seed);
            ENGINE.inspector(request).assess(request.parent()).findings().stream()
                    .filter(finding -> finding.weight() > 0 && BLUNDERS.contains(finding.kind()))
                    .map(Finding::sentence)
                    .forEach(blunders::add);
        }

        // Then
        assertThat(blunders).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("things")
    void aRefinementMakesEveryArchetypeBetterOrLeavesItAlone(String task) throws EngineException {
        // Given
        EngineRequest request = refinement(task, 7);
        Inspector inspector = ENGINE.inspector(request);
        Recording heard = new Recording();

        // When
        Scene scene = ENGINE.make(request, heard);

        // Then
        double before = inspector.assess(request.parent()).quality();
        double after = inspector.assess(scene).quality();
        if (scene.equals(request.parent())) {
            assertThat(GlbWriter.write(scene)).isEqualTo(GlbWriter.write(request.parent()));
            assertThat(heard.infos).anyMatch(line -> line.startsWith("Nothing to improve: "));
        } else {
            assertThat(after).isLessThan(before);
            assertThat(heard.infos).anyMatch(line -> line.startsWith("Quality "));
        }
        assertThat(heard.warnings).isEmpty();
    }
}

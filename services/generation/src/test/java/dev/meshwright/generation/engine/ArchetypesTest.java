package dev.meshwright.generation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.generation.engine.archetype.Archetypes;
import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Lexicon;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchetypesTest {

    private static final BuiltInEngine ENGINE = new BuiltInEngine();

    static Stream<Entry> entries() {
        return Lexicon.load().entries().stream();
    }

    private static Scene scene(String task, long seed) throws EngineException {
        return ENGINE.make(EngineRequest.ofTask(task, null, seed), new Recording());
    }

    @Test
    void everyEntryOfTheLexiconHasItsArchetypeAndNoneIsLeftOver() {
        // When
        Set<String> entries = entries().map(Entry::name).collect(Collectors.toSet());

        // Then
        assertThat(entries).isEqualTo(Archetypes.names()).hasSizeGreaterThanOrEqualTo(24);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyArchetypeStandsOnTheGroundInItsDefaultSizeWithSeveralParts(Entry entry) throws EngineException {
        // When
        Scene scene = scene(entry.words().getFirst(), 7);

        // Then
        Bounds bounds = Scenes.bounds(scene);
        Vec3 size = bounds.size();
        double side =
                switch (entry.along()) {
                    case HEIGHT -> size.y();
                    case WIDTH -> size.x();
                    case DEPTH -> size.z();
                    case LENGTH, LONGEST -> bounds.longestSide();
                };
        assertThat(side).isCloseTo(entry.size(), within(entry.size() * 0.01));
        assertThat(bounds.min().y()).isCloseTo(0, within(1e-5 * entry.size()));
        assertThat(bounds.center().x()).isCloseTo(0, within(1e-5 * entry.size()));
        assertThat(bounds.center().z()).isCloseTo(0, within(1e-5 * entry.size()));
        assertThat(names(scene.parts())).hasSizeGreaterThanOrEqualTo(3).allMatch(name -> name.matches("[a-z0-9_]+"));
        assertThat(entry.along()).isNotEqualTo(Direction.LONGEST);
        assertThat(Scenes.triangleCount(scene)).isBetween(300, 15_000);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyArchetypeIsTheSameForTheSameSeedAndDiffersForAnother(Entry entry) throws EngineException {
        // When
        Scene scene = scene(entry.words().getFirst(), 7);

        // Then
        assertThat(scene(entry.words().getFirst(), 7)).isEqualTo(scene);
        assertThat(scene(entry.words().getFirst(), 8)).isNotEqualTo(scene);
    }

    private static List<String> names(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(Stream.of(part.name()), names(part.children()).stream()))
                .toList();
    }
}

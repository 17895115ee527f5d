package dev.meshwright.generation.engine.refine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.Recording;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Lexicon;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every archetype is spoilt in the same way, and most are as good as before afterwards; none is worse than spoilt. */
class DamagedScenesTest {

    private static final RefineEngine ENGINE = new RefineEngine();
    private static final BuiltInEngine CREATE = new BuiltInEngine();

    /** What is done to one part of a scene, or to all. */
    enum Harm {
        LIFTED {
            @Override
            Scene done(Scene scene, String part) {
                return Damage.moved(
                        scene, part, new Vec3(0, 0.6 * Scenes.bounds(scene).longestSide(), 0));
            }
        },
        SUNK {
            @Override
            Scene done(Scene scene, String part) {
                return Damage.moved(
                        scene, part, new Vec3(0, -1.2 * Scenes.bounds(scene).longestSide(), 0));
            }
        },
        MOVED_ASIDE {
            @Override
            Scene done(Scene scene, String part) {
                return Damage.moved(scene, part, new Vec3(Scenes.bounds(scene).longestSide(), 0, 0));
            }
        },
        BLOWN_UP {
            @Override
            Scene done(Scene scene, String part) {
                return Damage.enlarged(scene, part, 3);
            }
        },
        SHRUNK {
            @Override
            Scene done(Scene scene, String part) {
                return Damage.enlarged(scene, part, 0.3);
            }
        },
        DOUBLED {
            @Override
            Scene done(Scene scene, String part) {
                return Damage.duplicated(scene, part, "copy_of_it");
            }
        },
        REMOVED {
            @Override
            Scene done(Scene scene, String part) {
                return Damage.without(scene, part);
            }
        },
        HOVERING {
            @Override
            Scene done(Scene scene, String part) {
                return Scenes.moved(scene, new Vec3(0, 0.3, 0));
            }
        },
        OVER_TESSELLATED {
            @Override
            Scene done(Scene scene, String part) {
                return Damage.overTessellated(scene);
            }
        },
        REPAINTED {
            @Override
            Scene done(Scene scene, String part) {
                return Damage.withNearCopyOfMaterial(scene, part);
            }
        };

        abstract Scene done(Scene scene, String part);
    }

    /** Another sixth of the archetypes for each harm, so that each suffers something. */
    private static List<Entry> some(Harm harm) {
        List<Entry> all = List.copyOf(Lexicon.load().entries());
        return IntStream.range(0, all.size())
                .filter(index -> index % 6 == Math.floorMod(harm.name().hashCode(), 6))
                .mapToObj(all::get)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isMendedInNearlyEveryArchetypeAndNeverMadeWorse(Harm harm) throws EngineException {
        // When
        List<String> unmended = new ArrayList<>();
        int spoilt = 0;
        for (Entry entry : some(harm)) {
            String task = entry.words().getFirst();
            Scene whole = CREATE.make(EngineRequest.ofTask(task, null, 7), new Recording());
            List<String> names = Damage.shaped(whole);
            Scene parent = harm.done(whole, names.get(Math.floorMod(task.hashCode(), names.size())));
            EngineRequest request = new EngineRequest(task, null, null, parent, null, null, null, null, 7);
            Inspector inspector = ENGINE.inspector(request);
            double fresh = inspector.assess(whole).quality();
            double before = inspector.assess(parent).quality();
            double after =
                    inspector.assess(ENGINE.make(request, new Recording())).quality();

            // Then
            assertThat(after).as("%s, %s", task, harm).isLessThanOrEqualTo(before);
            if (before > fresh + 0.01) {
                spoilt++;
                if (after > fresh + 0.01) {
                    unmended.add(task + " " + fresh + " " + before + " " + after);
                }
            }
        }
        assertThat(spoilt).isGreaterThan(8);
        assertThat(unmended).as("of %s", spoilt).hasSizeLessThanOrEqualTo(2);
    }
}

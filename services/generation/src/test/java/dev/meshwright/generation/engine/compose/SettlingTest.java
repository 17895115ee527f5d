package dev.meshwright.generation.engine.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.Recording;
import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.generation.engine.measure.Workbench;
import dev.meshwright.generation.engine.model.Model;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things touch what carries them, however uneven it is. */
class SettlingTest {

    private static final double MILLIMETRE = 0.001;
    private static final List<Material> CLAY = List.of(Material.of("clay", new Vec3(0.5, 0.5, 0.5), 0, 0.8));

    private static final Shape VASE = new Shape.Frustum(0.1, 0.1, 0.5, 24);

    @ParameterizedTest
    @CsvSource({
        "a dragon on a rock, rock",
        "a knight on a horse, horse",
        "a vase on a pile of gold coins, pile_of_gold_coins",
        "a vase on a rock, rock",
        "a rock with a vase on top, vase"
    })
    void standsOnWhatCarriesIt(String prompt, String joined) throws EngineException {
        // When
        Scene scene = new BuiltInEngine().make(EngineRequest.ofTask(prompt, null, 3), new Recording());

        // Then
        List<Part> others = scene.parts().stream()
                .filter(part -> part.name().equals(joined))
                .toList();
        List<Part> own = scene.parts().stream()
                .filter(part -> !part.name().equals(joined))
                .toList();
        assertThat(others).hasSize(1);
        assertThat(gap(scene.materials(), own, others)).isLessThan(MILLIMETRE);
    }

    @Test
    void comesDownOnATiltedSupport() {
        // Given
        Piece plate = piece(new Shape.Box(new Vec3(1, 0.1, 1), 0), Transform.IDENTITY.rotated(0, 0, 20));
        Piece vase = piece(VASE, Transform.at(0, 0.25, 0));
        Transform above = Transform.at(0, 0.13, 0);

        // When
        Placement.Fit settled = new Settling(CLAY).settled(new Placement.Fit(plate, vase, above), Place.TOP);

        // Then
        assertThat(gap(CLAY, plate.model().parts(), List.of(vase.group("vase", above))))
                .isGreaterThan(MILLIMETRE);
        assertThat(gap(CLAY, plate.model().parts(), List.of(vase.group("vase", settled.transform()))))
                .isLessThan(MILLIMETRE);
    }

    @Test
    void leavesWhatIsTooFarAwayToBeUneven() {
        // Given
        Piece plate = piece(new Shape.Box(new Vec3(1, 0.1, 1), 0), Transform.IDENTITY);
        Piece vase = piece(VASE, Transform.at(0, 0.25, 0));
        Placement.Fit floating = new Placement.Fit(plate, vase, Transform.at(0, 0.5, 0));

        // When
        Placement.Fit settled = new Settling(CLAY).settled(floating, Place.TOP);

        // Then
        assertThat(settled).isEqualTo(floating);
    }

    private static Piece piece(Shape shape, Transform place) {
        return Piece.of(Model.of(List.of(Part.of("body", place, shape, "clay")), List.of()));
    }

    private static double gap(List<Material> materials, List<Part> some, List<Part> others) {
        Workbench bench = new Workbench();
        List<Body> bodies = bench.bodies(SceneMeshes.of(new Scene("some", materials, some)));
        List<Body> joined = bench.bodies(SceneMeshes.of(new Scene("others", materials, others)));
        return bodies.stream()
                .flatMap(body -> joined.stream().flatMap(other -> body.gap(other, 1).stream()))
                .mapToDouble(found -> found.metres())
                .min()
                .orElse(Double.MAX_VALUE);
    }
}

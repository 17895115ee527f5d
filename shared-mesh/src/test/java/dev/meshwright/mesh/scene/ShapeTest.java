package dev.meshwright.mesh.scene;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What no mesher could make sense of is refused with a sentence that says what to change. */
class ShapeTest {

    private static final Vec3 UP = new Vec3(0, 1, 0);

    private static void assertRefused(ThrowingCallable making, String... words) {
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains(words);
    }

    @Test
    void frustumsHaveARadiusThatIsANumber() {
        assertRefused(() -> new Shape.Frustum(0, 0, 1, 8), "bottomRadius", "topRadius");
        assertRefused(() -> new Shape.Frustum(Double.POSITIVE_INFINITY, 0, 1, 8), "bottomRadius", "Infinity");
        assertRefused(() -> new Shape.Frustum(1, Double.NaN, 1, 8), "topRadius", "NaN");
    }

    @Test
    void profilesLeaveTheAxisAndGoSomewhere() {
        assertRefused(() -> new Shape.Lathe(List.of(Vec3.ZERO, UP), 8, 30), "axis");
        assertRefused(() -> new Shape.Lathe(List.of(Vec3.ONE, Vec3.ONE), 8, 30), "different points");
        assertRefused(() -> new Shape.Lathe(List.of(Vec3.ZERO, Vec3.ONE), 8, Double.NaN), "creaseDegrees", "NaN");
    }

    @Test
    void outlinesEncloseAnArea() {
        assertRefused(() -> new Shape.Extrusion(List.of(Vec3.ZERO, UP, UP.times(2)), 1, 1), "area");
        assertRefused(() -> new Shape.Extrusion(List.of(Vec3.ZERO, UP, Vec3.uniform(1e7)), 1, 1), "1e6");
    }

    @Test
    void rodsHaveALengthAndAThickness() {
        assertRefused(() -> new Shape.Tube(List.of(UP, UP), List.of(1.0, 1.0), 8, false), "different points");
        assertRefused(() -> new Shape.Tube(List.of(Vec3.ZERO, UP), List.of(0.0, 0.0), 8, false), "radii");
        assertRefused(() -> new Shape.Tube(List.of(Vec3.ZERO, UP), List.of(1.0, -1.0), 8, false), "radii", "-1");
    }

    @Test
    void placesStayWithinReach() {
        assertRefused(() -> Transform.at(1e9, 0, 0), "translation");
    }
}

package dev.meshwright.mesh.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.mesh.asset.Animation;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final Offset<Double> NEARLY = within(1e-6);

    private static Keys keys(Animation.Path path, Animation.Interpolation interpolation, float... values) {
        return Keys.of(new Animation.Channel(0, path, interpolation, new float[] {1, 2, 4}, values));
    }

    private static Keys quarterTurns(float sign) {
        float half = (float) Math.sqrt(0.5);
        return keys(
                Animation.Path.ROTATION,
                Animation.Interpolation.LINEAR,
                0,
                0,
                0,
                1,
                0,
                0,
                sign * half,
                sign * half,
                0,
                0,
                1,
                0);
    }

    @Test
    void standsStillBeforeTheFirstAndAfterTheLastKey() {
        Keys keys = keys(Animation.Path.TRANSLATION, Animation.Interpolation.LINEAR, 1, 2, 3, 4, 5, 6, 7, 8, 9);

        assertThat(keys.at(0)).containsExactly(1, 2, 3);
        assertThat(keys.at(1)).containsExactly(1, 2, 3);
        assertThat(keys.at(3)).containsExactly(5.5, 6.5, 7.5);
        assertThat(keys.at(9)).containsExactly(7, 8, 9);
    }

    @Test
    void turnsAlongAnArcAtAnEvenPace() {
        double[] third = quarterTurns(1).at(1 + 1 / 3.0);

        assertThat(third[2]).isEqualTo(Math.sin(Math.toRadians(15)), NEARLY);
        assertThat(third[3]).isEqualTo(Math.cos(Math.toRadians(15)), NEARLY);
    }

    @Test
    void takesTheShorterWayAround() {
        double[] third = quarterTurns(-1).at(1 + 1 / 3.0);

        assertThat(third[2]).isEqualTo(Math.sin(Math.toRadians(15)), NEARLY);
        assertThat(third[3]).isEqualTo(Math.cos(Math.toRadians(15)), NEARLY);
    }

    @Test
    void takesFourWeightsForNoRotation() {
        Keys keys = keys(Animation.Path.WEIGHTS, Animation.Interpolation.LINEAR, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 8);

        assertThat(keys.at(1.5)).containsExactly(0.5, 0.5, 0.5, 0.5);
        assertThat(keys.at(4)).containsExactly(0, 0, 0, 8);
    }

    @Test
    void makesStepsOfSteepLines() {
        Keys lines = keys(Animation.Path.SCALE, Animation.Interpolation.STEP, 1, 1, 1, 2, 2, 2, 3, 3, 3)
                .asLines();

        assertThat(lines.stepped()).isFalse();
        assertThat(lines.times()).containsExactly(1, 1.999, 2, 3.999, 4);
        assertThat(lines.at(1.99)).containsExactly(1, 1, 1);
        assertThat(lines.at(2)).containsExactly(2, 2, 2);
        assertThat(lines.at(3.99)).containsExactly(2, 2, 2);
        assertThat(lines.at(4)).containsExactly(3, 3, 3);
    }

    @Test
    void putsKeysBetweenRotationsThatLieFarApart() {
        Keys finer = quarterTurns(1).finer();

        assertThat(finer.times()).hasSizeBetween(19, 21).contains(1, 2, 4);
        for (double moment = 1; moment <= 4; moment += 0.1) {
            assertThat(finer.at(moment)).containsExactly(quarterTurns(1).at(moment), NEARLY);
        }
    }
}

package dev.meshwright.mesh.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.mesh.render.Renderer;
import dev.meshwright.mesh.render.View;
import dev.meshwright.mesh.support.SampleScenes;
import dev.meshwright.mesh.support.ToldToStop;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterruptionTest {

    private final SceneMeshes meshes = SceneMeshes.of(SampleScenes.everyShape());

    @AfterEach
    void goOn() {
        Thread.interrupted();
    }

    @Test
    void meshingEndsWhenNobodyWaitsForIt() {
        // When
        Thread.currentThread().interrupt();

        // Then
        assertThatThrownBy(() -> SceneMeshes.of(meshes.scene())).isInstanceOf(CancellationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void renderingEndsWhenNobodyWaitsForIt(int threads) {
        // Given
        Renderer renderer = new Renderer(64, threads);

        // When
        Thread.currentThread().interrupt();

        // Then
        assertThatThrownBy(() -> renderer.render(meshes, List.of(View.FRONT)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "16384, 1", "16385, 2", "1000000, 62"})
    void aLongLoopLooksNowAndThen(int steps, int looks) throws InterruptedException {
        // When
        ToldToStop.Outcome<Void> loop = ToldToStop.run(Integer.MAX_VALUE, () -> {
            for (int step = 0; step < steps; step++) {
                Interruption.checkAt(step);
            }
            return null;
        });

        // Then
        assertThat(loop.looks()).isEqualTo(looks);
    }
}

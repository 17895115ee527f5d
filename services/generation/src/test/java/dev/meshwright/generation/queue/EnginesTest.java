package dev.meshwright.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.Engine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.refine.RefineEngine;
import dev.meshwright.model.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnginesTest {

    private final Engine create = new BuiltInEngine();
    private final Engine refine = new RefineEngine();

    @Test
    void eachOperationHasItsEngine() throws EngineException {
        // Given
        Engines engines = new Engines(List.of(create, refine), "built-in");

        // When, then
        assertThat(engines.of(Operation.CREATE)).isSameAs(create);
        assertThat(engines.of(Operation.REFINE)).isSameAs(refine);
    }

    @Test
    void anOperationWithoutOneIsRefusedWithThoseThatThereAre() {
        // Given
        Engines engines = new Engines(List.of(create, refine), "built-in");

        // When, then
        assertThatThrownBy(() -> engines.of(Operation.EDIT))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo("OPERATION_NOT_OFFERED"))
                .hasMessageContaining("'edit'")
                .hasMessageContaining("create, refine");
    }

    @Test
    void aNameThatNoEngineHasStopsTheStartWithThoseThatThereAre() {
        assertThatThrownBy(() -> new Engines(List.of(create, refine), "built in"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'built in'")
                .hasMessageContaining("[built-in]");
    }

    @Test
    void twoForTheSameOperationStopTheStart() {
        assertThatThrownBy(() -> new Engines(List.of(create, new BuiltInEngine()), "built-in"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("create");
    }
}

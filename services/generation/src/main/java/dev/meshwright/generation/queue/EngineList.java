package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.GenerationSettings;
import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.edit.EditEngine;
import dev.meshwright.generation.engine.refine.RefineEngine;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Every engine there is. */
@Singleton
class EngineList {

    @Produces
    @Singleton
    Engines engines(GenerationSettings settings) {
        return new Engines(List.of(new BuiltInEngine(), new EditEngine(), new RefineEngine()), settings.engine());
    }
}

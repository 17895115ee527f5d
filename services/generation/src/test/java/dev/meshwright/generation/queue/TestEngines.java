package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.GenerationSettings;
import dev.meshwright.generation.engine.refine.RefineEngine;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts the obedient engine in the place of the built-in one; nobody can edit. */
@Singleton
class TestEngines {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    Engines engines(ObedientEngine obedient, GenerationSettings settings) {
        return new Engines(List.of(obedient, new RefineEngine()), settings.engine());
    }
}

package dev.meshwright.generation.queue;

import dev.meshwright.generation.domain.GenerationSettings;
import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.Engine;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the engine that the configuration names. */
@Singleton
class Engines {

    @Produces
    @Singleton
    Engine engine(GenerationSettings settings) {
        Engine builtIn = new BuiltInEngine();
        if (!builtIn.name().equals(settings.engine())) {
            throw new IllegalStateException("meshwright.generation.engine is '" + settings.engine()
                    + "'; the engine that there is is called '" + builtIn.name() + "'");
        }
        return builtIn;
    }
}

package dev.meshwright.generation.engine;

import dev.meshwright.mesh.scene.Scene;

/** Makes a scene of a request. */
public interface Engine {

    /** Name used in configuration and logs. */
    String name();

    /**
     * @throws EngineException when the request can't be fulfilled; its code and message are shown to the client
     */
    Scene create(EngineRequest request, EngineProgress progress) throws EngineException;
}

package dev.meshwright.generation.engine;

import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.model.Operation;

/** Makes a scene of a request. There is one for each operation; those that belong together share a name. */
public interface Engine {

    /** Name used in configuration and logs. */
    String name();

    /** What it is asked for. */
    Operation operation();

    /**
     * Makes the scene. A thread that is interrupted meanwhile has lost its job and may end in any way it likes, soon.
     *
     * @throws EngineException when the request can't be fulfilled; its code and message are shown to the client
     */
    Scene make(EngineRequest request, EngineProgress progress) throws EngineException;
}

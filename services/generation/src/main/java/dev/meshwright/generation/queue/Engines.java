package dev.meshwright.generation.queue;

import dev.meshwright.generation.engine.Engine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.model.Operation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The engines that do the work: of all there are those of the configured name, one for each operation. */
final class Engines {

    private final String name;
    private final Map<Operation, Engine> engines = new EnumMap<>(Operation.class);

    /** @param name the configured one */
    Engines(List<Engine> all, String name) {
        this.name = name;
        for (Engine engine : all) {
            if (engine.name().equals(name) && engines.put(engine.operation(), engine) != null) {
                throw new IllegalStateException("two engines called '" + name + "' "
                        + engine.operation().word());
            }
        }
        if (engines.isEmpty()) {
            throw new IllegalStateException("meshwright.generation.engine is '" + name + "'; the engines that there are"
                    + " are called "
                    + all.stream().map(Engine::name).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** @throws EngineException when none of the configured name does that */
    Engine of(Operation operation) throws EngineException {
        Engine engine = engines.get(operation);
        if (engine == null) {
            throw new EngineException(
                    "OPERATION_NOT_OFFERED",
                    "The engine '" + name + "' of this installation does not offer '" + operation.word()
                            + "'; it offers "
                            + engines.keySet().stream().map(Operation::word).collect(Collectors.joining(", ")) + ".");
        }
        return engine;
    }
}

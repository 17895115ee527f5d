package dev.meshwright.generation.queue;

import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.Engine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineProgress;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.model.Operation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** The built-in engine, which also breaks, refuses and waits when a task tells it to. */
@ApplicationScoped
public class ObedientEngine implements Engine {

    static final String REFUSE = "refuse this";
    static final String ALWAYS_BREAK = "always break at this";
    static final String BREAK_TWICE = "break twice at this";
    static final String WAIT = "wait at this";

    private final Engine real = new BuiltInEngine();
    private final List<String> interrupted = new CopyOnWriteArrayList<>();
    private final Map<String, EngineRequest> requests = new ConcurrentHashMap<>();
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final List<String> begun = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    @Override
    public String name() {
        return real.name();
    }

    @Override
    public Operation operation() {
        return Operation.CREATE;
    }

    @Override
    public Scene make(EngineRequest request, EngineProgress progress) throws EngineException {
        String task = request.task();
        requests.put(task, request);
        begun.add(task);
        int attempt = attempts.merge(task, 1, Integer::sum);
        if (task.startsWith(REFUSE)) {
            throw new EngineException("NOT_POSSIBLE", "That can't be made.");
        }
        if (task.startsWith(ALWAYS_BREAK) || (task.startsWith(BREAK_TWICE) && attempt <= 2)) {
            progress.advanced(0.8 / attempt, "before it breaks");
            throw new IllegalStateException("asked to break");
        }
        if (task.startsWith(WAIT)) {
            awaitGate(task);
        }
        return real.make(request, progress);
    }

    /** From now on, tasks that wait wait until the gate is opened. */
    void closeGate() {
        gate = new CountDownLatch(1);
    }

    void openGate() {
        gate.countDown();
    }

    /** The tasks in the order in which they were begun. */
    List<String> begun() {
        return begun;
    }

    /** The tasks whose work was stopped from outside. */
    List<String> interrupted() {
        return interrupted;
    }

    /** What was asked for with a task. */
    EngineRequest request(String task) {
        return requests.get(task);
    }

    private void awaitGate(String task) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            interrupted.add(task);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

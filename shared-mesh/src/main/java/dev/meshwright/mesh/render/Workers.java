package dev.meshwright.mesh.render;

import dev.meshwright.mesh.geometry.Interruption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Shares out numbered tasks among a bounded number of threads that live as long as one rendering. */
final class Workers implements AutoCloseable {

    private final int threads;
    private final ExecutorService pool;

    Workers(int threads) {
        this.threads = threads;
        pool = threads > 1 ? Executors.newFixedThreadPool(threads) : null;
    }

    int threads() {
        return threads;
    }

    /** Returns when all tasks have ended. */
    void run(int tasks, IntConsumer task) {
        if (pool == null) {
            for (int number = 0; number < tasks; number++) {
                Interruption.check();
                task.accept(number);
            }
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        for (int number = 0; number < tasks; number++) {
            int mine = number;
            running.add(pool.submit(() -> task.accept(mine)));
        }
        running.forEach(Workers::await);
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw cancelled(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("rendering failed", failed.getCause());
        }
    }

    private static CancellationException cancelled(InterruptedException interrupted) {
        CancellationException cancelled = new CancellationException("interrupted while rendering");
        cancelled.initCause(interrupted);
        return cancelled;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}

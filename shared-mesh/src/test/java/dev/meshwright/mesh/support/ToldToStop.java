package dev.meshwright.mesh.support;

import dev.meshwright.mesh.geometry.Interruption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * A thread that is told to stop when its work looks for that for the so many-th time, so that no test has to hit a moment.
 */
public final class ToldToStop extends Thread {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final int patience;
    private final Set<String> lookers = new TreeSet<>();
    private int looks;

    private ToldToStop(Runnable work, int patience) {
        super(work);
        this.patience = patience;
    }

    /**
     * How often the work looked, and which classes did.
     *
     * @param result  null where it ended with a failure
     * @param failure null where it did not
     */
    public record Outcome<T>(int looks, Set<String> lookers, T result, Throwable failure) {}

    /** @param patience how often it may look before it is told to stop */
    public static <T> Outcome<T> run(int patience, Callable<T> work) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        ToldToStop thread = new ToldToStop(task, patience);
        thread.start();
        thread.join();
        return new Outcome<>(
                thread.looks,
                thread.lookers,
                task.state() == FutureTask.State.SUCCESS ? task.resultNow() : null,
                task.state() == FutureTask.State.FAILED ? task.exceptionNow() : null);
    }

    @Override
    public boolean isInterrupted() {
        if (Thread.currentThread() != this) {
            return super.isInterrupted();
        }
        looks++;
        WALKER.walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                        .filter(type -> type != ToldToStop.class && type != Interruption.class)
                        .findFirst())
                .ifPresent(type -> lookers.add(type.getSimpleName()));
        return looks > patience;
    }
}

package dev.meshwright.cli.convert;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Shows what is being done for as long as it takes, on one line that goes away; nothing where there is no terminal. */
final class Progress {

    private static final long MILLISECONDS_BETWEEN = 150;
    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final PrintWriter out;
    private final boolean isTerminal;

    Progress(PrintWriter out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
    }

    /**
     * Does some work.
     *
     * @param line asked for again and again: how far it is
     */
    <T> T during(Supplier<String> line, Callable<T> work) throws Exception {
        if (!isTerminal) {
            return work.call();
        }
        CountDownLatch done = new CountDownLatch(1);
        Thread painter = Thread.ofPlatform().daemon().name("progress").start(() -> paint(line, done));
        try {
            return work.call();
        } finally {
            done.countDown();
            painter.join();
        }
    }

    /** What is done at once is not shown at all: it would only flicker. */
    private void paint(Supplier<String> line, CountDownLatch done) {
        long began = System.nanoTime();
        boolean shown = false;
        try {
            while (!done.await(MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS)) {
                double seconds = (System.nanoTime() - began) / 1e9;
                out.print(CLEAR_LINE + String.format(Locale.ROOT, "%s  %.1f s", line.get(), seconds));
                out.flush();
                shown = true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (shown) {
            out.print(CLEAR_LINE);
            out.flush();
        }
    }
}

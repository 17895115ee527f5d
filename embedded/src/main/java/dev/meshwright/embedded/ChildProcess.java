package dev.meshwright.embedded;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The life of a process that a supervisor started: it says {@code ready} on its standard output, and it stops on
 * SIGTERM or when its standard input ends, which it also does when the supervisor is killed.
 */
final class ChildProcess {
    private static final CountDownLatch STOP = new CountDownLatch(1);

    /** Held here: the log manager alone would forget it, and its level. */
    private static final Logger QUIETER = Logger.getLogger("org.apache.kafka.controller");

    private ChildProcess() {}

    static void run(String name, Supplier<AutoCloseable> start) {
        try {
            keepLogQuiet();
            AutoCloseable running = start.get();
            Thread main = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWaitFor(main), "stop"));
            Thread.ofPlatform().daemon().name("supervisor-gone").start(ChildProcess::stopWhenInputEnds);
            System.out.println("ready");
            STOP.await();
            running.close();
        } catch (Exception exception) {
            System.err.println(name + " did not run: " + exception.getMessage());
            Runtime.getRuntime().halt(1);
        }
    }

    /** One line to an event, and only what somebody should look into. */
    private static void keepLogQuiet() {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        Logger.getLogger("").setLevel(Level.WARNING);
        // Says at every start that it is the only controller.
        QUIETER.setLevel(Level.SEVERE);
    }

    /** Keeps asking, and stops this process once what it stands for is gone. */
    static void stopUnless(BooleanSupplier running) {
        Thread.ofPlatform().daemon().name("watch").start(() -> {
            try {
                while (running.getAsBoolean() && !STOP.await(1, TimeUnit.SECONDS)) {
                    // Still there: ask again in a second.
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            stop();
        });
    }

    private static void stop() {
        STOP.countDown();
    }

    private static void stopAndWaitFor(Thread main) {
        stop();
        try {
            main.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stopWhenInputEnds() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said on it: only its end counts.
            }
        } catch (IOException _) {
            // As good as its end.
        }
        stop();
    }
}

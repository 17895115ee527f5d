package dev.meshwright.mesh.hostile;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.mesh.glb.AssetReader;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Spoils models and takes each through the reader and every writer, in a JVM of its own with as much memory as it is
 * given. A case is told by its seed alone. It exits with 0 when all went well, 1 when a case did not, 2 when one took too
 * long.
 */
final class HostileRun {

    /** Of a processor's time: far more than any case takes, whatever other programs want. */
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** For one that waits for something that never comes. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final ThreadMXBean THREADS_TIMES = ManagementFactory.getThreadMXBean();

    private static final int THREADS = 2;
    private static final int MOST_FAILURES = 40;

    private final Map<String, byte[]> models = BaseModels.all();
    private final List<String> names = new ArrayList<>(models.keySet());
    private final AtomicInteger next;
    private final int end;
    private final Semaphore images = new Semaphore(1);
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final Map<Integer, Case> running = new ConcurrentHashMap<>();

    /** One that has been begun, in nanoseconds of its thread and of the clock. */
    private record Case(long thread, long processor, long clock) {

        static Case begun() {
            return new Case(
                    Thread.currentThread().threadId(), THREADS_TIMES.getCurrentThreadCpuTime(), System.nanoTime());
        }

        boolean isTooLong() {
            return THREADS_TIMES.getThreadCpuTime(thread) - processor > LONGEST.toNanos()
                    || System.nanoTime() - clock > LONGEST_WAIT.toNanos();
        }
    }

    private HostileRun(int first, int end) {
        this.next = new AtomicInteger(first);
        this.end = end;
    }

    /** @param arguments the first seed, and the one after the last */
    public static void main(String[] arguments) throws InterruptedException {
        HostileRun run = new HostileRun(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        System.exit(run.all());
    }

    private int all() throws InterruptedException {
        for (String name : names) {
            if (!convert(name, models.get(name))) {
                System.out.println("the undamaged model '" + name + "' is refused");
                return 1;
            }
        }
        List<Thread> workers = new ArrayList<>();
        for (int worker = 0; worker < THREADS; worker++) {
            workers.add(Thread.ofPlatform().start(this::work));
        }
        Thread.ofPlatform().daemon().start(this::watch);
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.printf(
                "%d refused, %d written in every format, %d failed; the slowest took %d ms%n",
                refused.get(), written.get(), failed.get(), slowest.get() / 1_000_000);
        return failed.get() == 0 ? 0 : 1;
    }

    private void work() {
        for (int seed = next.getAndIncrement();
                seed < end && failed.get() < MOST_FAILURES;
                seed = next.getAndIncrement()) {
            Case begun = Case.begun();
            running.put(seed, begun);
            one(seed);
            running.remove(seed);
            long took = THREADS_TIMES.getCurrentThreadCpuTime() - begun.processor();
            if (slowest.accumulateAndGet(took, Math::max) == took && took > 1_000_000_000) {
                System.out.println(describe(seed) + " took " + took / 1_000_000 + " ms");
            }
        }
    }

    private void one(int seed) {
        // An image may take half of the memory that there is for two.
        boolean alone = damage(seed) == Damage.IMAGE_BOMBS;
        try {
            if (alone) {
                images.acquireUninterruptibly();
            }
            (convert(describe(seed), spoilt(seed)) ? written : refused).incrementAndGet();
        } catch (Throwable problem) {
            failed.incrementAndGet();
            System.out.println(describe(seed) + ": " + problem + " " + where(problem));
        } finally {
            if (alone) {
                images.release();
            }
        }
    }

    private static String where(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StringBuilder where = new StringBuilder(root == problem ? "" : root + " ");
        for (int frame = 0; frame < Math.min(6, root.getStackTrace().length); frame++) {
            StackTraceElement at = root.getStackTrace()[frame];
            where.append(at.getFileName())
                    .append(':')
                    .append(at.getLineNumber())
                    .append(' ');
        }
        return where.toString();
    }

    private String model(int seed) {
        return names.get(seed % names.size());
    }

    private Damage damage(int seed) {
        Damage[] all = Damage.values();
        return all[seed / names.size() % all.length];
    }

    private String describe(int seed) {
        return "seed " + seed + ", " + damage(seed) + " of '" + model(seed) + "'";
    }

    private byte[] spoilt(int seed) {
        return damage(seed).apply(models.get(model(seed)), new Random(seed));
    }

    /** Whether it could be read; whatever could be is written in every format, and read again. */
    private static boolean convert(String what, byte[] glb) {
        Asset asset;
        try {
            asset = AssetReader.read(glb).asset();
        } catch (UnreadableGlbException e) {
            Outputs.require(e.getMessage() != null && !e.getMessage().isBlank(), "no reason is given");
            return false;
        }
        for (ModelFormat format : ModelFormat.values()) {
            try {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                format.writer().write(asset, file, new Losses());
                Outputs.check(format, file.toByteArray());
            } catch (IOException | RuntimeException | AssertionError e) {
                throw new IllegalStateException(what + " as " + format + ": " + e, e);
            }
        }
        return true;
    }

    private void watch() {
        while (true) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            running.forEach((seed, begun) -> {
                if (begun.isTooLong()) {
                    System.out.println(describe(seed) + " does not end");
                    Runtime.getRuntime().halt(2);
                }
            });
        }
    }
}

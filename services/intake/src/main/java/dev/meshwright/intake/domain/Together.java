package dev.meshwright.intake.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Does at once what many ask for at the same moment. Who comes while nothing is under way begins right away, on its own
 * thread; who comes meanwhile is taken along by the next. So somebody alone waits for nobody, and many share a
 * transaction and the flush to disk at its end.
 *
 * <p>Where the work for several breaks, each does its own alone, and sees its own failure and nobody else's.
 */
final class Together<T> {

    private final int most;
    private final Consumer<List<T>> work;
    private final Deque<Member<T>> waiting = new ArrayDeque<>();
    private boolean underWay;

    /**
     * @param most how many are taken along at a time
     * @param work has its effect for all of them or for none; called by one thread at a time, but for what is done alone
     */
    Together(int most, Consumer<List<T>> work) {
        this.most = most;
        this.work = work;
    }

    /** Returns when the work for this one is done; throws what it threw. */
    void join(T item) {
        Member<T> own = new Member<>(item, new CompletableFuture<>());
        Part part = arrive(own) ? Part.LEADS : own.part().join();
        if (part == Part.LEADS) {
            part = lead();
        }
        if (part == Part.ALONE) {
            work.accept(List.of(item));
        }
    }

    /** How many wait to be taken along. */
    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean arrive(Member<T> own) {
        waiting.addLast(own);
        boolean leads = !underWay;
        underWay = true;
        return leads;
    }

    /** The leader is always the first of those who wait. */
    private Part lead() {
        List<Member<T>> group = next();
        Part others = Part.ALONE;
        try {
            work.accept(group.stream().map(Member::item).toList());
            others = Part.DONE;
            return Part.DONE;
        } catch (RuntimeException e) {
            if (group.size() == 1) {
                throw e;
            }
            return Part.ALONE;
        } finally {
            passOn();
            for (Member<T> member : group.subList(1, group.size())) {
                member.part().complete(others);
            }
        }
    }

    private synchronized List<Member<T>> next() {
        List<Member<T>> group = new ArrayList<>(Math.min(most, waiting.size()));
        while (group.size() < most && !waiting.isEmpty()) {
            group.add(waiting.removeFirst());
        }
        return group;
    }

    private synchronized void passOn() {
        if (waiting.isEmpty()) {
            underWay = false;
        } else {
            waiting.getFirst().part().complete(Part.LEADS);
        }
    }

    /** What is left to do for one that waited. */
    private enum Part {
        LEADS,
        ALONE,
        DONE
    }

    private record Member<T>(T item, CompletableFuture<Part> part) {}
}

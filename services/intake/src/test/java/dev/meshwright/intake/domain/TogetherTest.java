package dev.meshwright.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<List<String>> groups = new ArrayList<>();
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final Together<String> together = new Together<>(3, this::work);

    @AfterEach
    void stop() {
        firstMayEnd.countDown();
        threads.close();
    }

    @Test
    void whoIsAloneWaitsForNobody() {
        // When
        together.join("one");
        together.join("two");

        // Then
        assertThat(groups).containsExactly(List.of("one"), List.of("two"));
    }

    @Test
    void whoComesMeanwhileIsTakenAlongAndNoMoreThanMayBe() throws Exception {
        // Given
        Future<?> first = threads.submit(() -> together.join("first"));
        await().atMost(ONE_MINUTE).until(() -> !groupsNow().isEmpty());

        // When
        List<Future<?>> others = arriveInTurn("a", "b", "c", "d");
        firstMayEnd.countDown();
        first.get();
        for (Future<?> other : others) {
            other.get();
        }

        // Then
        assertThat(groupsNow()).containsExactly(List.of("first"), List.of("a", "b", "c"), List.of("d"));
    }

    @Test
    void whatBreaksTogetherIsDoneByEachAlone() throws Exception {
        // Given
        Future<?> first = threads.submit(() -> together.join("first"));
        await().atMost(ONE_MINUTE).until(() -> !groupsNow().isEmpty());
        List<Future<?>> others = arriveInTurn("a", "broken", "c");

        // When
        firstMayEnd.countDown();

        // Then
        others.get(0).get();
        others.get(2).get();
        assertThatThrownBy(() -> others.get(1).get())
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("broken can't be done");
        assertThat(groupsNow())
                .contains(List.of("a", "broken", "c"), List.of("a"), List.of("broken"), List.of("c"))
                .hasSize(5);
        assertThat(first.isDone()).isTrue();
    }

    @Test
    void whateverTheLeaderDiesOfTheOthersGoOn() throws Exception {
        // Given
        Future<?> first = threads.submit(() -> together.join("first"));
        await().atMost(ONE_MINUTE).until(() -> !groupsNow().isEmpty());
        List<Future<?>> others = arriveInTurn("dies", "b");

        // When
        firstMayEnd.countDown();

        // Then
        assertThatThrownBy(() -> others.get(0).get()).hasRootCauseInstanceOf(StackOverflowError.class);
        others.get(1).get();
        first.get();
        together.join("later");
        assertThat(groupsNow()).contains(List.of("b"), List.of("later"));
    }

    @Test
    void eachIsDoneOnceHoweverManyCome() throws Exception {
        // Given
        firstMayEnd.countDown();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger atOnce = new AtomicInteger();
        Together<Integer> counting = new Together<>(8, items -> {
            assertThat(atOnce.incrementAndGet()).isEqualTo(1);
            done.addAndGet(items.size());
            atOnce.decrementAndGet();
        });

        // When
        List<Future<?>> all = new ArrayList<>();
        IntStream.range(0, 50)
                .forEach(thread -> all.add(threads.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        counting.join(i);
                    }
                })));
        for (Future<?> one : all) {
            one.get();
        }

        // Then
        assertThat(done).hasValue(10_000);
    }

    private List<Future<?>> arriveInTurn(String... items) {
        List<Future<?>> all = new ArrayList<>();
        for (String item : items) {
            int before = together.waiting();
            all.add(threads.submit(() -> together.join(item)));
            await().atMost(ONE_MINUTE).until(() -> together.waiting() == before + 1);
        }
        return all;
    }

    private void work(List<String> items) {
        synchronized (groups) {
            groups.add(items);
        }
        try {
            if (items.contains("first") && !firstMayEnd.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the first was never let go on");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (items.contains("dies")) {
            throw new StackOverflowError();
        }
        if (items.contains("broken")) {
            throw new IllegalArgumentException("broken can't be done");
        }
    }

    private List<List<String>> groupsNow() {
        synchronized (groups) {
            return List.copyOf(groups);
        }
    }
}

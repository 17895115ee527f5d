package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Slots of a key: as many as it has, free in the moment in which a client can know of it. */
class SlotsTest {
    private static final int SLOTS = 3;
    private static final int ROUNDS = 8;
    private static final int OTHERS = 8;
    private static final int ATTEMPTS = 10;

    private final RunningSystem system = SharedSystem.get();
    private final Accounts accounts = new Accounts(system);

    /** Each submits the moment it sees the last frame of what it had submitted before. */
    @Test
    void loopsThatSubmitAsSoonAsOneHasEndedAreNeverRefused() throws Exception {
        Client client = clientWithSlots();
        List<Answered> answers = new ArrayList<>();

        try (ExecutorService loops = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Answered>>> running = Stream.generate(() -> loops.submit(() -> loop(client)))
                    .limit(SLOTS)
                    .toList();
            for (Future<List<Answered>> loop : running) {
                answers.addAll(loop.get());
            }
        }

        assertThat(answers)
                .hasSize(SLOTS * ROUNDS)
                .allSatisfy(
                        answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(202));
    }

    private List<Answered> loop(Client client) throws IOException {
        List<Answered> answers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Answered answer = client.post("/api/v1/phase1/submit", "{\"task\":\"a small box\"}");
            answers.add(answer);
            if (answer.status() != 202) {
                break;
            }
            try (RawStream stream = RawStream.open(system, answer.field("submission_id"))) {
                stream.toTheEnd();
            }
        }
        return answers;
    }

    /** While three wait behind the jobs of others, there is no room for a fourth; the place of one that ends is free. */
    @Test
    void aFourthIsAlwaysRefused() throws IOException {
        Client client = clientWithSlots();
        List<Answered> fourths = new ArrayList<>();
        List<String> three = List.of();

        boolean allWaited = false;
        for (int attempt = 0; attempt < ATTEMPTS && !allWaited; attempt++) {
            keepWorkersBusy();
            three = Stream.generate(() -> client.create("a small box"))
                    .limit(SLOTS)
                    .toList();
            fourths.clear();
            for (int call = 0; call < 5; call++) {
                fourths.add(client.post("/api/v1/phase1/submit", "{\"task\":\"one too many\"}"));
            }
            allWaited = three.stream()
                    .allMatch(submission ->
                            client.info(submission).path("status").asText().equals("queued"));
            for (String submission : three) {
                try (RawStream stream = RawStream.open(system, submission)) {
                    stream.toTheEnd();
                }
            }
        }

        assertThat(allWaited)
                .as("three were waiting while the fourth was tried")
                .isTrue();
        assertThat(fourths).allSatisfy(fourth -> {
            assertThat(fourth.status()).as(fourth.text()).isEqualTo(429);
            assertThat(fourth.field("error")).isEqualTo("CONCURRENCY_LIMIT");
            assertThat(fourth.field("detail")).contains("3");
            assertThat(fourth.header("Retry-After")).isNotEmpty();
        });
        assertThat(client.post("/api/v1/phase1/submit", "{\"task\":\"a small box\"}")
                        .status())
                .isEqualTo(202);
    }

    /** Accounts take turns, so one job of each of many stands before those of one. */
    private void keepWorkersBusy() {
        for (int other = 0; other < OTHERS; other++) {
            accounts.newClient().create("a castle with four towers and a stone gargoyle on each");
        }
    }

    private Client clientWithSlots() {
        return new Client(
                system,
                accounts.newKey(accounts.newAccount(), Accounts.limits(SLOTS)).field("key"));
    }
}

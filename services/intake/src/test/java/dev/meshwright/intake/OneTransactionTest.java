package dev.meshwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Topic;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeTestSettings.class)
class OneTransactionTest {

    private static final String SUBMIT = "/api/v1/phase1/submit";
    private static final int AT_ONCE = 16;
    private static final int ROUNDS = 5;
    private static final TestTopic CREATED = new TestTopic(Topic.SUBMISSION_CREATED.topicName());

    @Test
    void aSubmissionWhoseEventCannotBeWrittenIsNotStoredEither() throws SQLException {
        // Given
        ClientKey key = ClientKey.make();
        Response response;
        execute("alter table intake.outbox rename to outbox_away");

        // When
        try {
            response = key.call().body("{\"task\":\"a lost box\"}").post(SUBMIT);
        } finally {
            execute("alter table intake.outbox_away rename to outbox");
        }

        // Then
        ProblemAnswer.of(response, 500, "INTERNAL_ERROR");
        assertThat(response.asString()).doesNotContain("outbox").doesNotContain("Exception");
        assertThat(TestDatabase.texts("select id from intake.submission where account_id = ?", key.account()))
                .isEmpty();
        key.call().body("{\"task\":\"a box\"}").post(SUBMIT).then().statusCode(202);
    }

    @Test
    void oneOfManyAtOnceThatCannotBeStoredHarmsNoOther() throws Exception {
        // Given
        ClientKey key = ClientKey.make();
        execute("""
                create function intake.refuse_cursed() returns trigger language plpgsql as
                    $$ begin if new.task = 'a cursed box' then raise 'cursed'; end if; return new; end $$;
                create trigger refuse_cursed before insert on intake.submission
                    for each row execute function intake.refuse_cursed()
                """);
        List<Future<Response>> answers = new ArrayList<>();

        // When
        try (ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE * ROUNDS; i++) {
                String task = i % AT_ONCE == 0 ? "a cursed box" : "box " + i;
                answers.add(clients.submit(
                        () -> key.call().body("{\"task\":\"" + task + "\"}").post(SUBMIT)));
            }
        } finally {
            execute("drop trigger refuse_cursed on intake.submission; drop function intake.refuse_cursed()");
        }

        // Then
        List<String> accepted = new ArrayList<>();
        int refused = 0;
        for (Future<Response> answer : answers) {
            if (answer.get().statusCode() == 202) {
                accepted.add(answer.get().path("submission_id"));
            } else {
                ProblemAnswer.of(answer.get(), 500, "INTERNAL_ERROR");
                refused++;
            }
        }
        assertThat(refused).isEqualTo(ROUNDS);
        assertThat(accepted).hasSize((AT_ONCE - 1) * ROUNDS).doesNotHaveDuplicates();
        assertThat(TestDatabase.texts("select id from intake.submission where account_id = ?", key.account()))
                .containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(TestDatabase.texts("select submission_id from intake.admission where account_id = ?", key.account()))
                .containsExactlyInAnyOrderElementsOf(accepted);
        await().atMost(ONE_MINUTE)
                .untilAsserted(() -> assertThat(CREATED.records().stream()
                                .map(told -> told.key())
                                .filter(accepted::contains))
                        .containsExactlyInAnyOrderElementsOf(accepted));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = EmbeddedSystem.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

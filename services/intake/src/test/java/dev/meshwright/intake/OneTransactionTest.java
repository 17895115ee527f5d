package dev.meshwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeTestSettings.class)
class OneTransactionTest {

    private static final String SUBMIT = "/api/v1/phase1/submit";

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

    private static void execute(String sql) throws SQLException {
        try (Connection connection = EmbeddedSystem.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

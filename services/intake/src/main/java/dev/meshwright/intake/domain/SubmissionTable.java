package dev.meshwright.intake.domain;

import dev.meshwright.shared.sql.RowArrays;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Stores requests and their places within the limits, many in one statement, of which each row costs little. They are
 * read as {@link Submission} and counted by {@link Admissions}.
 */
final class SubmissionTable {

    private static final String SUBMISSIONS = """
            insert into submission
                (id, account_id, operation, model, task, target_size_metres, adaptive_thinking, created_at, event)
            select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::float8[], ?::boolean[],
                ?::timestamptz[], ?::bytea[])
            """;
    private static final String ADMISSIONS = """
            insert into admission (submission_id, key_hash, account_id, accepted_at)
            select * from unnest(?::uuid[], ?::text[], ?::uuid[], ?::timestamptz[])
            """;

    private SubmissionTable() {}

    static void insert(Connection connection, List<AcceptedSubmission> accepted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SUBMISSIONS)) {
            new RowArrays<>(statement, accepted)
                    .add("uuid", entry -> entry.request().submissionId())
                    .add("uuid", entry -> entry.request().accountId())
                    .add("text", entry -> entry.request().operation().word())
                    .add("text", entry -> entry.request().model())
                    .add("text", entry -> entry.request().input().task())
                    .add("float8", entry -> entry.request().targetSizeM())
                    .add("bool", entry -> entry.request().adaptiveThinking())
                    .add("timestamptz", entry -> entry.request().createdAt())
                    .addBytes(entry -> entry.told().payload());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(ADMISSIONS)) {
            new RowArrays<>(statement, accepted)
                    .add("uuid", entry -> entry.request().submissionId())
                    .add("text", AcceptedSubmission::keyHash)
                    .add("uuid", entry -> entry.request().accountId())
                    .add("timestamptz", entry -> entry.request().createdAt());
            statement.executeUpdate();
        }
    }
}

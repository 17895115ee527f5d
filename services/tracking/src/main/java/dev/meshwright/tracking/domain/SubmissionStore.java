package dev.meshwright.tracking.domain;

import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.sql.RowArrays;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Makes jobs of submissions, many in one statement. Completes the row where progress has made it already, see {@link
 * JobStore}.
 */
@Singleton
class SubmissionStore {

    private static final String JOBS = """
            insert into job (id, account_id, operation, phase, model, adaptive_thinking, input_type, task,
                modification_request, image_count, parent_id, prompt, project_id, created_at)
            select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::smallint[], ?::text[], ?::bool[], ?::text[],
                ?::text[], ?::text[], ?::smallint[], ?::uuid[], ?::text[], ?::uuid[], ?::timestamptz[])
            on conflict (id) do update set
                account_id = excluded.account_id,
                operation = excluded.operation, phase = excluded.phase, model = excluded.model,
                adaptive_thinking = excluded.adaptive_thinking, input_type = excluded.input_type,
                task = excluded.task, modification_request = excluded.modification_request,
                image_count = excluded.image_count, parent_id = excluded.parent_id,
                prompt = excluded.prompt, project_id = excluded.project_id,
                created_at = excluded.created_at
            where job.created_at is null
            """;
    private static final String TEXTS = """
            insert into job_text (job_id, account_id, content)
            select * from unnest(?::uuid[], ?::uuid[], ?::text[])
            on conflict do nothing
            """;

    private final TrackingOutbox database;
    private final ProjectLinks projects;

    SubmissionStore(TrackingOutbox database, ProjectLinks projects) {
        this.database = database;
        this.projects = projects;
    }

    /** Takes note of submissions, in the present transaction; again changes nothing. */
    void store(List<SubmissionCreated> submissions) {
        List<Row> rows = rows(submissions);
        try (Connection connection = database.dataSource().getConnection()) {
            insertJobs(connection, rows);
            insertTexts(connection, rows);
        } catch (SQLException e) {
            throw new TrackingStorageException(e);
        }
    }

    /** Each job once: a statement can't change a row that it has made itself. */
    private List<Row> rows(List<SubmissionCreated> submissions) {
        Set<UUID> seen = new HashSet<>();
        List<Row> rows = new ArrayList<>(submissions.size());
        for (SubmissionCreated submission : submissions) {
            if (seen.add(submission.submissionId())) {
                boolean linked = submission.projectId() != null && projects.hold(submission.projectId());
                rows.add(new Row(submission, JobRequest.of(submission), linked ? submission.projectId() : null));
            }
        }
        return rows;
    }

    private static void insertJobs(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(JOBS)) {
            new RowArrays<>(statement, rows)
                    .add("uuid", row -> row.submission().submissionId())
                    .add("uuid", row -> row.submission().accountId())
                    .add("text", row -> row.request().operation())
                    .add("int2", row -> row.request().phase())
                    .add("text", row -> row.request().model())
                    .add("bool", row -> row.request().adaptiveThinking())
                    .add("text", row -> row.request().inputType())
                    .add("text", row -> row.request().task())
                    .add("text", row -> row.request().modificationRequest())
                    .add("int2", row -> row.request().imageCount())
                    .add("uuid", row -> row.request().parentId())
                    .add("text", row -> row.request().prompt())
                    .add("uuid", Row::projectId)
                    .add("timestamptz", row -> row.submission().createdAt());
            statement.executeUpdate();
        }
    }

    private static void insertTexts(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TEXTS)) {
            new RowArrays<>(statement, rows)
                    .add("uuid", row -> row.submission().submissionId())
                    .add("uuid", row -> row.submission().accountId())
                    .add(
                            "text",
                            row -> SearchText.of(
                                    row.request().task(), row.request().prompt(), null));
            statement.executeUpdate();
        }
    }

    /** @param projectId null for none, or one that is gone */
    private record Row(SubmissionCreated submission, JobRequest request, UUID projectId) {}
}

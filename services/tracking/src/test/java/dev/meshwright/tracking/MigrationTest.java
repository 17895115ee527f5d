package dev.meshwright.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.DatabasePasswords;
import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.model.ServiceName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What the first release has stored is there after an update. */
class MigrationTest {

    private static final String SCHEMA = "tracking_before";
    private static final String JOB = "01a2045b-d175-76f2-bab1-e7d427440058";

    @Test
    void jobsOfTheFirstReleaseStay() throws SQLException {
        // Given
        sql("drop schema if exists " + SCHEMA + " cascade", "create schema " + SCHEMA + " authorization tracking");
        flyway("0101").migrate();
        sql("""
                insert into %s.job (id, account_id, operation, phase, model, task, adaptive_thinking, created_at, status)
                values ('%s', gen_random_uuid(), 'create', 1, 'meshwright', 'A Chair', false, now(), 'completed'),
                    (gen_random_uuid(), gen_random_uuid(), null, null, null, null, null, null, 'processing')
                """.formatted(SCHEMA, JOB));

        // When
        flyway("latest").migrate();

        // Then
        assertThat(TestDatabase.texts("""
                        select concat_ws(' ', input_type, prompt, shelf, shown_status, is_visible, revision, content)
                        from %1$s.job join %1$s.job_text on job_id = id
                        """.formatted(SCHEMA)))
                .containsExactly("text A Chair 0 completed t 0 a chair\n\u0001");
        assertThat(TestDatabase.texts("select indexname from pg_indexes where schemaname = '" + SCHEMA + "'"))
                .contains("job_text_trigrams", "job_listed")
                .doesNotContain("job_newest");
    }

    private static Flyway flyway(String target) {
        Map<String, String> settings = EmbeddedSystem.settings();
        return Flyway.configure()
                .dataSource(
                        settings.get("meshwright.database.url"),
                        "tracking",
                        settings.get(DatabasePasswords.key(ServiceName.TRACKING)))
                .defaultSchema(SCHEMA)
                .schemas(SCHEMA)
                .createSchemas(false)
                .locations("classpath:db/shared", "classpath:db/tracking")
                .target(target)
                .load();
    }

    private static void sql(String... statements) throws SQLException {
        try (Connection connection = EmbeddedSystem.superuser();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

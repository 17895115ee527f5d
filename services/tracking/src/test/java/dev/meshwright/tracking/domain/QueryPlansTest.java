package dev.meshwright.tracking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.JobStatus;
import dev.meshwright.tracking.IntakeStub;
import dev.meshwright.tracking.domain.JobFilter.Order;
import dev.meshwright.tracking.domain.JobFilter.Position;
import dev.meshwright.tracking.domain.JobFilter.Search;
import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No list reads more rows than it shows, however many jobs an account has. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
class QueryPlansTest {

    private static final UUID ACCOUNT = Ids.next();
    private static final UUID PROJECT = Ids.next();
    private static final int LIMIT = 50;
    private static final Instant MIDDLE = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(25_000);
    private static final Pattern ROWS = Pattern.compile("Scan.*actual time=\\S+ rows=([0-9.]+) loops=([0-9]+)");
    private static final Pattern REMOVED = Pattern.compile("Rows Removed by .*: ([0-9]+)");

    private static boolean filled;

    @Inject
    @PersistenceUnit("tracking")
    EntityManager entities;

    /** 50,000 jobs; one in ten thousand queued, of phase 3, pinned, archived, in the project, about a zebra. */
    @BeforeEach
    void manyJobs() throws SQLException {
        if (filled) {
            return;
        }
        try (Connection connection = EmbeddedSystem.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = tracking, extensions");
            statement.execute("""
                    insert into job (id, account_id, operation, phase, model, adaptive_thinking, input_type, task,
                        prompt, created_at, status, project_id, is_pinned, is_archived, is_deleted, completed_at)
                    select gen_random_uuid(), '%s', 'create', case when n %% 10000 = 1 then 3 else 1 end, 'meshwright',
                        false, 'text', 'a chair', 'a chair', timestamptz '2020-01-01T00:00:00Z' + n * interval '1 s',
                        case when n %% 10000 = 2 then 'queued' when n %% 10000 = 3 then 'cancelled' else 'completed' end,
                        case when n %% 10000 = 4 then cast('%s' as uuid) end,
                        n %% 10000 = 5, n %% 10000 = 6, n %% 3 = 0,
                        case when n %% 10000 = 2 then null else now() end
                    from generate_series(1, 50000) n
                    """.formatted(ACCOUNT, PROJECT));
            statement.execute("""
                    insert into job_text (job_id, account_id, content)
                    select id, account_id, case when extract(epoch from created_at)::bigint %% 10000 = 8
                        then 'a zebra' else 'a chair' end || E'\\n\\x01' from job where account_id = '%s'
                    """.formatted(ACCOUNT));
            statement.execute("vacuum analyze job");
            statement.execute("vacuum analyze job_text");
        }
        filled = true;
    }

    static Stream<Arguments> lists() {
        JobFilter all = JobFilter.ofAll(LIMIT);
        Position middle = new Position(false, MIDDLE, Ids.next());
        Shelves every = new Shelves(true, true, true);
        return Stream.of(
                arguments("all", all, 1),
                arguments("from the middle on", with(all, null, null, null, Shelves.USUAL, null, middle), 1),
                arguments("queued", with(all, JobStatus.QUEUED, null, null, Shelves.USUAL, null, null), 1),
                arguments("failed", with(all, JobStatus.FAILED, null, null, Shelves.USUAL, null, null), 1),
                arguments("completed", with(all, JobStatus.COMPLETED, null, null, Shelves.USUAL, null, null), 1),
                arguments("phase 3", with(all, null, 3, null, Shelves.USUAL, null, null), 1),
                arguments("phase 5", with(all, null, 5, null, Shelves.USUAL, null, null), 1),
                arguments("a project's", with(all, null, null, PROJECT, Shelves.USUAL, null, null), 1),
                arguments("of all shelves", with(all, null, null, null, every, null, null), 8),
                arguments("of all shelves, from the middle on", with(all, null, null, null, every, null, middle), 8),
                arguments("archived too", with(all, null, null, null, new Shelves(true, false, false), null, null), 2),
                arguments("a common word", with(all, null, null, null, Shelves.USUAL, "chair", null), 2),
                arguments("a rare word", with(all, null, null, null, Shelves.USUAL, "zebra", null), 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void aListReadsNoMoreThanItShows(String name, JobFilter filter, int times) {
        JobQuery query = JobQuery.of(ACCOUNT, filter);

        assertReads(query.sql(), query.parameters(), times * (LIMIT + 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void aListOfTheNewestReadsNoMoreThanItShows(String name, JobFilter filter, int times) {
        JobFilter newest = new JobFilter(
                filter.status(),
                filter.phase(),
                filter.projectId(),
                filter.shelves(),
                filter.search(),
                Order.NEWEST_FIRST,
                filter.after(),
                filter.limit());
        JobQuery query = JobQuery.of(ACCOUNT, newest);

        assertReads(query.sql(), query.parameters(), 2 * times * (LIMIT + 1));
    }

    @Test
    void theJobsOfAProjectThatIsGoneAreFoundByTheIndex() {
        List<String> plan = plan("explain ", ProjectLinks.CUT, Map.of("project", PROJECT));

        assertThat(plan).anyMatch(line -> line.contains("job_listed_by_project"));
    }

    @Test
    void activeOnesAreReadAlone() {
        assertReads(JobRepository.ACTIVE, Map.of("account", ACCOUNT, "most", LIMIT), LIMIT);
    }

    private void assertReads(String sql, Map<String, Object> parameters, int most) {
        List<String> plan = plan("explain (analyze, format text) ", sql, parameters);
        String text = String.join("\n", plan);
        double rows = 0;
        for (String line : plan) {
            Matcher read = ROWS.matcher(line);
            if (read.find() && !line.contains("Bitmap Index Scan") && !line.contains("Subquery Scan")) {
                rows += Double.parseDouble(read.group(1)) * Integer.parseInt(read.group(2));
            }
            Matcher removed = REMOVED.matcher(line);
            if (removed.find()) {
                rows += Integer.parseInt(removed.group(1));
            }
        }
        assertThat(text).doesNotContain("Seq Scan");
        assertThat(rows).as(text).isLessThanOrEqualTo(most);
    }

    private List<String> plan(String explain, String sql, Map<String, Object> parameters) {
        return QuarkusTransaction.requiringNew().call(() -> {
            NativeQuery<String> query = entities.unwrap(Session.class).createNativeQuery(explain + sql, String.class);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private static JobFilter with(
            JobFilter all,
            JobStatus status,
            Integer phase,
            UUID project,
            Shelves shelves,
            String words,
            Position after) {
        return new JobFilter(
                status,
                phase,
                project,
                shelves,
                words == null ? null : new Search(words, true),
                all.order(),
                after,
                all.limit());
    }
}

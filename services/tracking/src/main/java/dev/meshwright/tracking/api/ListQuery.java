package dev.meshwright.tracking.api;

import dev.meshwright.model.Ids;
import dev.meshwright.model.JobStatus;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.tracking.domain.JobFilter;
import dev.meshwright.tracking.domain.JobFilter.Order;
import dev.meshwright.tracking.domain.JobFilter.Search;
import dev.meshwright.tracking.domain.Shelves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the queries of list calls. An empty parameter is one that was not sent. */
final class ListQuery {

    private static final int LIMIT_OTHERWISE = 50;
    private static final int HIGHEST_LIMIT = 200;
    private static final int HIGHEST_PHASE = 5;
    private static final int LONGEST_WORDS = 255;
    private static final int LONGEST_SHOWN = 60;
    private static final List<JobStatus> SHOWN =
            List.of(JobStatus.QUEUED, JobStatus.PROCESSING, JobStatus.COMPLETED, JobStatus.FAILED);

    private final List<FieldProblem> problems = new ArrayList<>();

    private ListQuery() {}

    /** @throws ProblemException 422, naming every wrong parameter */
    static JobFilter list(ListParameters sent) {
        ListQuery query = new ListQuery();
        JobFilter filter = new JobFilter(
                query.status(sent.status),
                query.number("phase", sent.phase, HIGHEST_PHASE).orElse(null),
                query.id("project_id", sent.projectId).orElse(null),
                new Shelves(
                        query.flag("include_archived", sent.includeArchived),
                        query.flag("include_hidden", sent.includeHidden),
                        query.flag("include_deleted", sent.includeDeleted)),
                query.words("search", sent.search)
                        .map(words -> new Search(words, false))
                        .orElse(null),
                Order.PINNED_FIRST,
                query.cursor(sent.cursor).orElse(null),
                query.number("limit", sent.limit, HIGHEST_LIMIT).orElse(LIMIT_OTHERWISE));
        query.check();
        return filter;
    }

    /** @throws ProblemException 422, naming every wrong parameter */
    static JobFilter search(String words, String cursor, String limit) {
        ListQuery query = new ListQuery();
        if (words == null || words.isEmpty()) {
            query.problems.add(new FieldProblem("q", "is missing: it says what to look for"));
        }
        JobFilter filter = new JobFilter(
                null,
                null,
                null,
                Shelves.USUAL,
                query.words("q", words).map(sought -> new Search(sought, true)).orElse(null),
                Order.NEWEST_FIRST,
                query.cursor(cursor).orElse(null),
                query.number("limit", limit, HIGHEST_LIMIT).orElse(LIMIT_OTHERWISE));
        query.check();
        return filter;
    }

    /**
     * The project and the limit of an internal call.
     *
     * @throws ProblemException 422, naming every wrong parameter
     */
    static JobFilter ofProject(UUID project, String limit) {
        ListQuery query = new ListQuery();
        int most = query.number("limit", limit, HIGHEST_LIMIT).orElse(HIGHEST_LIMIT);
        query.check();
        return JobFilter.ofAll(most).ofProject(project);
    }

    private void check() {
        if (!problems.isEmpty()) {
            throw ProblemException.ofFields(List.copyOf(problems));
        }
    }

    private JobStatus status(String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        for (JobStatus status : SHOWN) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        String known = SHOWN.stream().map(JobStatus::word).collect(Collectors.joining(", "));
        wrong("status", "is one of " + known, word);
        return null;
    }

    private Optional<Integer> number(String name, String text, int highest) {
        return sent(text).flatMap(digits -> {
            try {
                int number = Integer.parseInt(digits);
                if (number >= 1 && number <= highest) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // Named below, as a number out of range is.
            }
            wrong(name, "is a whole number from 1 to " + highest, digits);
            return Optional.empty();
        });
    }

    private Optional<UUID> id(String name, String text) {
        return sent(text).flatMap(written -> {
            Optional<UUID> id = Ids.parse(written);
            if (id.isEmpty()) {
                wrong(name, "is an id such as 01a2045b-d175-76f2-bab1-e7d427440058", written);
            }
            return id;
        });
    }

    private boolean flag(String name, String text) {
        return sent(text)
                .map(word -> {
                    if (Stream.of("true", "false").noneMatch(word::equals)) {
                        wrong(name, "is true or false", word);
                    }
                    return word.equals("true");
                })
                .orElse(false);
    }

    private Optional<String> words(String name, String text) {
        return sent(text).filter(words -> {
            int length = words.codePointCount(0, words.length());
            if (length > LONGEST_WORDS) {
                problems.add(
                        new FieldProblem(name, "has at most " + LONGEST_WORDS + " characters, this has " + length));
            } else if (words.indexOf('\0') >= 0) {
                problems.add(new FieldProblem(name, "must not contain the zero character"));
            }
            return true;
        });
    }

    private Optional<JobFilter.Position> cursor(String text) {
        return sent(text).flatMap(written -> {
            Optional<JobFilter.Position> position = Cursor.read(written);
            if (position.isEmpty()) {
                wrong("cursor", "is the next_cursor of an earlier answer, unchanged", written);
            }
            return position;
        });
    }

    private static Optional<String> sent(String text) {
        return Optional.ofNullable(text).filter(value -> !value.isEmpty());
    }

    private void wrong(String name, String rule, String value) {
        String shown = value.codePointCount(0, value.length()) <= LONGEST_SHOWN
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
        problems.add(new FieldProblem(name, rule + ", this is '" + shown + "'"));
    }
}

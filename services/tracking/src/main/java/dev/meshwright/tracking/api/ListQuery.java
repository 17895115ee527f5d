package dev.meshwright.tracking.api;

import dev.meshwright.model.JobStatus;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.tracking.domain.JobFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the query of a list call. */
final class ListQuery {

    private static final int LIMIT_OTHERWISE = 50;
    private static final int HIGHEST_LIMIT = 200;
    private static final int HIGHEST_PHASE = 5;

    private final List<FieldProblem> problems = new ArrayList<>();

    private ListQuery() {}

    /** @throws ProblemException 422, naming every wrong parameter */
    static JobFilter parse(String status, String phase, String limit) {
        ListQuery query = new ListQuery();
        JobStatus wantedStatus = query.status(status);
        Integer wantedPhase = query.number("phase", phase, HIGHEST_PHASE);
        Integer wantedLimit = query.number("limit", limit, HIGHEST_LIMIT);
        if (!query.problems.isEmpty()) {
            throw ProblemException.ofFields(query.problems);
        }
        return new JobFilter(wantedStatus, wantedPhase, wantedLimit == null ? LIMIT_OTHERWISE : wantedLimit);
    }

    private JobStatus status(String word) {
        if (word == null || word.isEmpty()) {
            return null;
        }
        for (JobStatus status : JobStatus.values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        String known = Arrays.stream(JobStatus.values()).map(JobStatus::word).collect(Collectors.joining(", "));
        problems.add(new FieldProblem("status", "is one of " + known + ", this is '" + word + "'"));
        return null;
    }

    private Integer number(String name, String text, int highest) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Named below, as a number out of range is.
        }
        problems.add(new FieldProblem(name, "is a whole number from 1 to " + highest + ", this is '" + text + "'"));
        return null;
    }
}

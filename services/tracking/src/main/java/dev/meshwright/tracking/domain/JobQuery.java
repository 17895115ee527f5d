package dev.meshwright.tracking.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The statement that reads a page of a list. Each shelf is read in the order of an index, no further than the page goes,
 * and the shelves are merged: how many jobs there are does not matter.
 *
 * @param sql        gives the rows of {@code job}
 * @param parameters by name
 */
record JobQuery(String sql, Map<String, Object> parameters) {

    /** One row more than the page holds, which tells whether there is another page. */
    static JobQuery of(UUID accountId, JobFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("account", accountId);
        parameters.put("most", filter.limit() + 1);
        List<String> conditions = conditions(filter, parameters);
        String join = filter.search() == null
                ? ""
                : "join (select job_id, content from job_text) searched on searched.job_id = job.id";
        String order = order(filter.order());
        String shelves = places(filter).stream()
                .map(place -> """
                        (select job.* from job %s
                        where account_id = :account and created_at is not null and %s
                        order by %s limit :most)
                        """.formatted(join, place + String.join("", conditions), order))
                .collect(Collectors.joining("union all\n"));
        return new JobQuery(
                "select job.* from (\n" + shelves + ") job\norder by " + order + " limit :most", parameters);
    }

    /** Where pinned ones stand among the others, both are read in their order and merged like shelves. */
    private static List<String> places(JobFilter filter) {
        List<String> places = new ArrayList<>();
        for (int shelf : filter.shelves().numbers()) {
            switch (filter.order()) {
                case PINNED_FIRST -> places.add("shelf = " + shelf);
                case NEWEST_FIRST -> {
                    places.add("shelf = " + shelf + " and is_pinned");
                    places.add("shelf = " + shelf + " and not is_pinned");
                }
            }
        }
        return places;
    }

    private static List<String> conditions(JobFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (filter.status() != null) {
            conditions.add(" and shown_status = :status");
            parameters.put("status", filter.status().word());
        }
        if (filter.phase() != null) {
            conditions.add(" and phase = :phase");
            parameters.put("phase", filter.phase());
        }
        if (filter.projectId() != null) {
            conditions.add(" and project_id = :project");
            parameters.put("project", filter.projectId());
        }
        if (filter.search() != null) {
            conditions.add(" and searched.content like :words");
            if (!filter.search().inPrompt()) {
                conditions.add(" and split_part(searched.content, chr(1), 1) like :words");
            }
            parameters.put("words", SearchText.pattern(filter.search().words()));
        }
        if (filter.after() != null) {
            conditions.add(after(filter.order()));
            if (filter.order() == JobFilter.Order.PINNED_FIRST) {
                parameters.put("afterPinned", filter.after().pinned());
            }
            parameters.put("afterCreated", filter.after().createdAt());
            parameters.put("afterId", filter.after().id());
        }
        return conditions;
    }

    private static String after(JobFilter.Order order) {
        return switch (order) {
            case PINNED_FIRST ->
                " and (is_pinned, created_at, id) < (cast(:afterPinned as boolean), cast(:afterCreated as timestamptz),"
                        + " cast(:afterId as uuid))";
            case NEWEST_FIRST -> " and (created_at, id) < (cast(:afterCreated as timestamptz), cast(:afterId as uuid))";
        };
    }

    private static String order(JobFilter.Order order) {
        return switch (order) {
            case PINNED_FIRST -> "is_pinned desc, created_at desc, id desc";
            case NEWEST_FIRST -> "created_at desc, id desc";
        };
    }
}

package dev.meshwright.tracking.domain;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next where the next page begins; null at the end
 */
public record JobPage(List<ListedJob> jobs, JobFilter.Position next) {

    public JobPage {
        jobs = List.copyOf(jobs);
    }
}

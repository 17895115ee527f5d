package dev.meshwright.tracking.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The jobs of an account. */
@ApplicationScoped
public class JobLists {

    private final JobRepository jobs;
    private final Lineages lineages;

    JobLists(JobRepository jobs, Lineages lineages) {
        this.jobs = jobs;
        this.lineages = lineages;
    }

    /** The page of a list that a filter asks for. */
    @Transactional
    public JobPage page(UUID accountId, JobFilter filter) {
        List<Job> found = jobs.list(accountId, filter);
        boolean more = found.size() > filter.limit();
        List<Job> page = more ? found.subList(0, filter.limit()) : found;
        return new JobPage(listed(page), more ? JobFilter.Position.of(page.getLast()) : null);
    }

    /** All jobs that have not ended, oldest first; deleted ones are left out. */
    @Transactional
    public List<ListedJob> active(UUID accountId) {
        return listed(jobs.active(accountId));
    }

    private List<ListedJob> listed(List<Job> page) {
        Map<UUID, String> inherited = lineages.labels(page);
        return page.stream()
                .map(job -> new ListedJob(job, inherited.get(job.id())))
                .toList();
    }
}

package dev.meshwright.tracking.domain;

import dev.meshwright.model.JobStatus;
import java.util.UUID;

/**
 * Which jobs of an account a list shows, and in what order.
 *
 * @param status    as the public API tells it; null for all
 * @param phase     null for all
 * @param projectId null for all
 * @param shelves   which of the jobs that lists otherwise leave out
 * @param search    null for all
 * @param order     which comes first
 * @param after     where the page before ended; null for the first page
 * @param limit     how many at the most, 1 and more
 */
public record JobFilter(
        JobStatus status,
        Integer phase,
        UUID projectId,
        Shelves shelves,
        Search search,
        Order order,
        Position after,
        int limit) {

    /** The first jobs of a list without any filter. */
    public static JobFilter ofAll(int limit) {
        return new JobFilter(null, null, null, Shelves.USUAL, null, Order.PINNED_FIRST, null, limit);
    }

    public JobFilter ofProject(UUID project) {
        return new JobFilter(status, phase, project, shelves, search, order, after, limit);
    }

    /** What comes first. */
    public enum Order {
        PINNED_FIRST,
        /** Pinned ones stand among the others. */
        NEWEST_FIRST
    }

    /**
     * The place of a job in a list.
     *
     * @param createdAt in microseconds, as the database keeps it
     */
    public record Position(boolean pinned, java.time.Instant createdAt, UUID id) {

        static Position of(Job job) {
            return new Position(job.labels().isPinned(), job.createdAt(), job.id());
        }
    }

    /**
     * Words that a job has somewhere, in upper or lower case.
     *
     * @param inPrompt whether the prompt counts too, and not only task and nickname
     */
    public record Search(String words, boolean inPrompt) {}
}

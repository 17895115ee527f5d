package dev.meshwright.tracking.domain;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** The submissions that others begin with, and those that they began with themselves. */
@Singleton
class Lineages {

    /** Ends a walk that would go on for ever, should a row ever name itself. */
    private static final int LONGEST = 10_000;

    private final EntityManager entities;

    Lineages(@PersistenceUnit("tracking") EntityManager entities) {
        this.entities = entities;
    }

    /** The ids from a job's direct parent to the root; none for a new model. */
    List<UUID> ancestors(Job job) {
        if (job.request().parentId() == null) {
            return List.of();
        }
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        with recursive line (id, depth) as (
                            select cast(:parent as uuid), 1
                            union all
                            select job.parent_id, line.depth + 1
                            from line join job on job.id = line.id
                            where job.parent_id is not null and line.depth < :longest)
                        select id from line order by depth
                        """, UUID.class)
                .setParameter("parent", job.request().parentId())
                .setParameter("longest", LONGEST)
                .getResultList();
    }

    /** For each job without words of its own, those of the nearest ancestor that has any; none where none has. */
    Map<UUID, String> labels(List<Job> jobs) {
        UUID[] wordless = jobs.stream()
                .filter(job -> job.request().parentId() != null && !job.hasWords())
                .map(Job::id)
                .toArray(UUID[]::new);
        Map<UUID, String> labels = new HashMap<>();
        if (wordless.length == 0) {
            return labels;
        }
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        with recursive line (start, id, depth, words) as (
                            select id, parent_id, 1, cast(null as text) from job where id = any(:ids)
                            union all
                            select line.start, job.parent_id, line.depth + 1,
                                case when job.nickname ~ '\\S' then job.nickname
                                     when job.prompt ~ '\\S' then job.prompt end
                            from line join job on job.id = line.id
                            where line.words is null and line.depth < :longest)
                        select start, words from line where words is not null
                        """, Tuple.class)
                .setParameter("ids", wordless)
                .setParameter("longest", LONGEST)
                .getResultList();
        rows.forEach(row -> labels.put(row.get(0, UUID.class), row.get(1, String.class)));
        return labels;
    }
}

package dev.meshwright.tracking.domain;

import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.UnreadableEventException;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the steps of jobs. */
@Singleton
class JobHistory {

    private final EntityManager entities;

    JobHistory(@PersistenceUnit("tracking") EntityManager entities) {
        this.entities = entities;
    }

    /** Only steps without a hole: one that is missing is still on its way, and those after it wait. */
    List<Progress> after(UUID id, long sequence, int limit) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select event_type, event from (
                            select event_type, event, sequence, row_number() over (order by sequence) as place
                            from job_event where job_id = :id and sequence > :after
                            order by sequence limit :most) step
                        where sequence = :after + place
                        order by sequence
                        """, Tuple.class)
                .setParameter("id", id)
                .setParameter("after", sequence)
                .setParameter("most", limit)
                .getResultList();
        return rows.stream()
                .map(row -> read(row.get(0, String.class), row.get(1, byte[].class)))
                .toList();
    }

    Optional<Progress> find(UUID id, long sequence) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select event_type, event from job_event where job_id = :id and sequence = :sequence",
                        Tuple.class)
                .setParameter("id", id)
                .setParameter("sequence", sequence)
                .getResultList()
                .stream()
                .map(row -> read(row.get(0, String.class), row.get(1, byte[].class)))
                .findFirst();
    }

    private static Progress read(String type, byte[] event) {
        try {
            return (Progress) EventJson.read(EventType.ofType(type).orElseThrow(), event);
        } catch (UnreadableEventException e) {
            throw new IllegalStateException("a stored step can't be read any more", e);
        }
    }
}

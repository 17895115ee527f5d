package dev.meshwright.projects.domain;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.hibernate.Session;

/** The names of objects that no source has: not yet, or no longer. */
@Singleton
class LooseObjectRepository {

    private final EntityManager entities;

    LooseObjectRepository(@PersistenceUnit("projects") EntityManager entities) {
        this.entities = entities;
    }

    void add(String name) {
        entities.createNativeQuery("insert into loose_object (object_name) values (:name) on conflict do nothing")
                .setParameter("name", name)
                .executeUpdate();
    }

    /** Whether it was loose; if so it is not any more, when the transaction commits. */
    boolean take(String name) {
        return entities.createNativeQuery("delete from loose_object where object_name = :name")
                        .setParameter("name", name)
                        .executeUpdate()
                == 1;
    }

    /** Some that have been loose for a while, and whom nobody is about to take. */
    List<String> olderThan(Duration age, int limit) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select object_name from loose_object
                        where since < clock_timestamp() - cast(:seconds as double precision) * interval '1 second'
                        order by since limit :most for update skip locked
                        """, String.class)
                .setParameter("seconds", age.toSeconds())
                .setParameter("most", limit)
                .getResultList();
    }
}

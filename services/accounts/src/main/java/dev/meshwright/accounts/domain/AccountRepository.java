package dev.meshwright.accounts.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** The accounts. */
@Singleton
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    /** Makes the account if there is none of that id. */
    void ensure(UUID id, String name, Instant createdAt) {
        getEntityManager()
                .createNativeQuery("""
                        insert into account (id, name, created_at) values (:id, :name, :createdAt)
                        on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("createdAt", createdAt)
                .executeUpdate();
    }
}

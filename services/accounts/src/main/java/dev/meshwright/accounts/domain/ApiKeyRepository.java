package dev.meshwright.accounts.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The API keys. */
@Singleton
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {

    Optional<ApiKey> findByHash(String hash) {
        return find("keyHash", hash).firstResultOptional();
    }

    List<ApiKey> listOf(UUID accountId) {
        return list("accountId = ?1 order by createdAt, id", accountId);
    }
}

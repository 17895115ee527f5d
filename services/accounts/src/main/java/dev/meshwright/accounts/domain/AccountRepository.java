package dev.meshwright.accounts.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The accounts. */
@Singleton
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {}

package dev.meshwright.accounts.domain;

import dev.meshwright.model.ServiceName;
import dev.meshwright.shared.outbox.Outbox;
import dev.meshwright.shared.outbox.OutboxSupport;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;

/** What the accounts service tells: keys made and revoked. */
@Singleton
public class AccountsOutbox extends Outbox {

    AccountsOutbox(@DataSource("accounts") AgroalDataSource dataSource, OutboxSupport support) {
        super(ServiceName.ACCOUNTS, dataSource, support);
    }
}

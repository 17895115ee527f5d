package dev.meshwright.intake.domain;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Tells what is used of a key's limits. */
@Singleton
public class Usages {

    private static final Logger LOG = Logger.getLogger(Usages.class);

    private final IntakeOutbox outbox;
    private final Slots slots;
    private final Clock clock;

    Usages(IntakeOutbox outbox, Slots slots, Clock clock) {
        this.outbox = outbox;
        this.slots = slots;
        this.clock = clock;
    }

    public Usage of(String keyHash) {
        try {
            slots.catchUp(keyHash);
        } catch (RuntimeException e) {
            // The figures may be a moment old, then.
            LOG.debugf(e, "nobody could be asked which jobs have ended");
        }
        Instant now = clock.instant();
        try (Connection connection = outbox.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select (select count(*) from admission where key_hash = ? and ended_at is null),
                               (select count(*) from admission where ended_at is null)
                        """)) {
            statement.setString(1, keyHash);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Usage(
                        row.getLong(1),
                        Admissions.acceptedSince(connection, keyHash, now.minus(LimitKind.HOURLY.window())),
                        Admissions.acceptedSince(connection, keyHash, now.minus(LimitKind.DAILY.window())),
                        row.getLong(2));
            }
        } catch (SQLException e) {
            throw new IntakeStorageException(e);
        }
    }
}

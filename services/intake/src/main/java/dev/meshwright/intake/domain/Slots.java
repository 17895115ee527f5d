package dev.meshwright.intake.domain;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which of a key's submissions go on. */
@Singleton
public class Slots {

    /** As many as can be asked about in one address of usual length. */
    private static final int ASKED_AT_ONCE = 90;

    /** Who may have more going on than these asks about the oldest, which have most likely ended. */
    private static final int MOST_ASKED = 900;

    private final IntakeOutbox outbox;
    private final Endings endings;
    private final Clock clock;

    Slots(IntakeOutbox outbox, Endings endings, Clock clock) {
        this.outbox = outbox;
        this.endings = endings;
        this.clock = clock;
    }

    /** Notes that jobs have ended; those that have ended before stay as they are. */
    public void free(Collection<UUID> submissions) {
        try (Connection connection = outbox.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update admission set ended_at = ? where submission_id = any(?) and ended_at is null")) {
            statement.setObject(1, Sql.time(clock.instant()));
            statement.setArray(2, connection.createArrayOf("uuid", submissions.toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IntakeStorageException(e);
        }
    }

    /**
     * Frees the slots of a key's jobs that have ended without this service having heard of it. Clients see the end of a
     * job elsewhere, perhaps sooner than it is told here.
     */
    void catchUp(String keyHash) {
        List<UUID> active = active(keyHash);
        for (int from = 0; from < active.size(); from += ASKED_AT_ONCE) {
            Set<UUID> ended = endings.among(active.subList(from, Math.min(active.size(), from + ASKED_AT_ONCE)));
            if (!ended.isEmpty()) {
                free(ended);
                return;
            }
        }
    }

    private List<UUID> active(String keyHash) {
        try (Connection connection = outbox.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select submission_id from admission where key_hash = ? and ended_at is null
                        order by accepted_at limit ?
                        """)) {
            statement.setString(1, keyHash);
            statement.setInt(2, MOST_ASKED);
            List<UUID> active = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    active.add(rows.getObject(1, UUID.class));
                }
            }
            return active;
        } catch (SQLException e) {
            throw new IntakeStorageException(e);
        }
    }
}

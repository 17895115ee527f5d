package dev.meshwright.intake.domain;

import dev.meshwright.model.Ids;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Sees to it that requests with the same idempotency key start one thing. Whoever comes first gets a lease; the
 * transaction that lets the submission in turns it into the answer, if the lease is still the same. A process that dies
 * half-way leaves a lease that lapses.
 */
@Singleton
public class IdempotencyKeys {

    static final Duration LEASED = Duration.ofSeconds(90);
    static final Duration KEPT = Duration.ofHours(24);

    private final IntakeOutbox outbox;
    private final Clock clock;

    IdempotencyKeys(IntakeOutbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param bodyHash of the bytes of the request's body */
    public Claim claim(UUID accountId, String path, String key, byte[] bodyHash) {
        Lease wanted = new Lease(accountId, path, key, Ids.next());
        try (Connection connection = outbox.dataSource().getConnection()) {
            while (true) {
                if (take(connection, wanted, bodyHash)) {
                    return new Claim.Granted(wanted);
                }
                Optional<Claim> other = look(connection, wanted, bodyHash);
                if (other.isPresent()) {
                    return other.get();
                }
                // The row went between the two looks at it.
            }
        } catch (SQLException e) {
            throw new IntakeStorageException(e);
        }
    }

    private boolean take(Connection connection, Lease wanted, byte[] bodyHash) throws SQLException {
        Instant now = clock.instant();
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into idempotent_request as present
                    (account_id, path, idempotency_key, body_hash, token, leased_until, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (account_id, path, idempotency_key) do update
                set body_hash = excluded.body_hash, token = excluded.token, leased_until = excluded.leased_until,
                    expires_at = excluded.expires_at, submission_id = null, answered_at = null
                where present.expires_at <= ? or (present.submission_id is null and present.leased_until <= ?)
                """)) {
            statement.setObject(1, wanted.accountId());
            statement.setString(2, wanted.path());
            statement.setString(3, wanted.idempotencyKey());
            statement.setBytes(4, bodyHash);
            statement.setObject(5, wanted.token());
            statement.setObject(6, Sql.time(now.plus(LEASED)));
            statement.setObject(7, Sql.time(now.plus(KEPT)));
            statement.setObject(8, Sql.time(now));
            statement.setObject(9, Sql.time(now));
            return statement.executeUpdate() == 1;
        }
    }

    private Optional<Claim> look(Connection connection, Lease wanted, byte[] bodyHash) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select body_hash, leased_until, submission_id, answered_at from idempotent_request
                where account_id = ? and path = ? and idempotency_key = ?
                """)) {
            statement.setObject(1, wanted.accountId());
            statement.setString(2, wanted.path());
            statement.setString(3, wanted.idempotencyKey());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!Arrays.equals(row.getBytes(1), bodyHash)) {
                    return Optional.of(new Claim.Reused());
                }
                UUID submission = row.getObject(3, UUID.class);
                return Optional.of(
                        submission == null
                                ? new Claim.InFlight(Duration.between(clock.instant(), Sql.instant(row, 2)))
                                : new Claim.Answered(submission, Sql.instant(row, 4)));
            }
        }
    }

    /** Gives a lease back whose request was refused, so that the same key may come with a better one. */
    public void release(Lease lease) {
        try (Connection connection = outbox.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        delete from idempotent_request
                        where account_id = ? and path = ? and idempotency_key = ? and token = ? and submission_id is null
                        """)) {
            bind(statement, 1, lease);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IntakeStorageException(e);
        }
    }

    /**
     * Turns a lease into the answer, in the transaction of what is answered.
     *
     * @throws LeaseLostException when it is no longer good; nothing may commit then
     */
    void answer(Connection connection, Lease lease, UUID submissionId, Instant createdAt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                update idempotent_request set submission_id = ?, answered_at = ?
                where account_id = ? and path = ? and idempotency_key = ? and token = ? and submission_id is null
                """)) {
            statement.setObject(1, submissionId);
            statement.setObject(2, Sql.time(createdAt));
            bind(statement, 3, lease);
            if (statement.executeUpdate() != 1) {
                throw new LeaseLostException();
            }
        }
    }

    private static void bind(PreparedStatement statement, int from, Lease lease) throws SQLException {
        statement.setObject(from, lease.accountId());
        statement.setString(from + 1, lease.path());
        statement.setString(from + 2, lease.idempotencyKey());
        statement.setObject(from + 3, lease.token());
    }
}

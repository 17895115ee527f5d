package dev.meshwright.intake.domain;

import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.KeyLimits;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Lets submissions in within their key's limits, which hold exactly however many come at once. */
@Singleton
class Admissions {

    /** An expression of the farthest a count can be behind: as many transactions as the server lets go on at a time. */
    private static final String BEHIND = "(case when ? then current_setting('max_connections')::int else 0 end)";

    /**
     * How much of each limit is used: of the jobs that go on, their number; of a window, the time of the submission that
     * has to leave it before another may come in, null while there is room.
     */
    private static final String COUNT = """
            with behind as (select %s as most)
            select (select count(*) from (
                        select 1 from admission
                        where ?::int is not null and key_hash = ? and ended_at is null limit ?::int) active),
                   (select accepted_at from admission
                    where ?::int is not null and key_hash = ? and accepted_at > ?
                    order by accepted_at desc
                    offset greatest(?::int - 1 - (select most from behind), 0) limit 1),
                   (select accepted_at from admission
                    where ?::int is not null and key_hash = ? and accepted_at > ?
                    order by accepted_at desc
                    offset greatest(?::int - 1 - (select most from behind), 0) limit 1),
                   (select most from behind)
            """.formatted(BEHIND);

    private final Clock clock;

    Admissions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Lets a submission in that is stored in the present transaction.
     *
     * @return the time at which it is let in
     * @throws LimitReachedException when it may not come in
     * @throws TooNearException      when it may not come in beside others, but perhaps alone
     */
    Instant admit(Connection connection, AccountKeyChanged key, Turn turn) throws SQLException {
        refuseWhereNothingIsAllowed(key.limits());
        return switch (turn) {
            case FREE -> now();
            case BESIDE -> admit(connection, key, "pg_advisory_xact_lock_shared", true);
            case ALONE -> admit(connection, key, "pg_advisory_xact_lock", false);
        };
    }

    private Instant admit(Connection connection, AccountKeyChanged key, String lock, boolean besideOthers)
            throws SQLException {
        lock(connection, key, lock);
        Instant now = now();
        count(connection, key, now, besideOthers);
        return now;
    }

    /**
     * Counts without letting anything in.
     *
     * @throws LimitReachedException when a limit is reached already
     */
    void check(Connection connection, AccountKeyChanged key) throws SQLException {
        refuseWhereNothingIsAllowed(key.limits());
        count(connection, key, now(), false);
    }

    private static void refuseWhereNothingIsAllowed(KeyLimits limits) {
        for (LimitKind kind : LimitKind.values()) {
            Integer limit = limit(limits, kind);
            if (limit != null && limit == 0) {
                throw new LimitReachedException(kind, 0, 0, null);
            }
        }
    }

    /** Statements see what was committed before they began, so the lock is a statement of its own. */
    private static void lock(Connection connection, AccountKeyChanged key, String how) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select " + how + "(hashtextextended('admission:' || ?, 0))")) {
            statement.setString(1, key.keyHash());
            statement.execute();
        }
    }

    private static void count(Connection connection, AccountKeyChanged key, Instant now, boolean besideOthers)
            throws SQLException {
        KeyLimits limits = key.limits();
        Instant hourly;
        Instant daily;
        long active;
        long behind;
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setBoolean(1, besideOthers);
            statement.setObject(2, limits.active(), Types.INTEGER);
            statement.setString(3, key.keyHash());
            statement.setObject(4, limits.active(), Types.INTEGER);
            bindWindow(statement, 5, limits.hourly(), key, now.minus(LimitKind.HOURLY.window()));
            bindWindow(statement, 9, limits.daily(), key, now.minus(LimitKind.DAILY.window()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                active = row.getLong(1);
                hourly = Sql.instant(row, 2);
                daily = Sql.instant(row, 3);
                behind = row.getLong(4);
            }
        }
        boolean activeReached = limits.active() != null && active >= limits.active() - behind;
        if (besideOthers && (activeReached || hourly != null || daily != null)) {
            throw new TooNearException();
        }
        // What frees last is told: a client that waits for it is not refused again for the other reason.
        if (daily != null
                && !(hourly != null && freed(hourly, LimitKind.HOURLY).isAfter(freed(daily, LimitKind.DAILY)))) {
            throw reached(connection, key, LimitKind.DAILY, now, daily);
        }
        if (hourly != null) {
            throw reached(connection, key, LimitKind.HOURLY, now, hourly);
        }
        if (activeReached) {
            throw new LimitReachedException(LimitKind.ACTIVE, limits.active(), active, null);
        }
    }

    private static void bindWindow(
            PreparedStatement statement, int from, Integer limit, AccountKeyChanged key, Instant since)
            throws SQLException {
        statement.setObject(from, limit, Types.INTEGER);
        statement.setString(from + 1, key.keyHash());
        statement.setObject(from + 2, Sql.time(since));
        statement.setObject(from + 3, limit, Types.INTEGER);
    }

    private static Instant freed(Instant last, LimitKind kind) {
        return last.plus(kind.window());
    }

    private static LimitReachedException reached(
            Connection connection, AccountKeyChanged key, LimitKind kind, Instant now, Instant last)
            throws SQLException {
        long used = acceptedSince(connection, key.keyHash(), now.minus(kind.window()));
        return new LimitReachedException(kind, limit(key.limits(), kind), used, freed(last, kind));
    }

    static long acceptedSince(Connection connection, String keyHash, Instant since) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from admission where key_hash = ? and accepted_at > ?")) {
            statement.setString(1, keyHash);
            statement.setObject(2, Sql.time(since));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static Integer limit(KeyLimits limits, LimitKind kind) {
        return switch (kind) {
            case ACTIVE -> limits.active();
            case HOURLY -> limits.hourly();
            case DAILY -> limits.daily();
        };
    }

    /** As exact as it is kept. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

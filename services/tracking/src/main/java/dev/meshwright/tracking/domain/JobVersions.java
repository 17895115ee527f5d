package dev.meshwright.tracking.domain;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the versions of jobs. Most polls find nothing new, and are answered by this one look: without a transaction, and
 * without reading the job whole.
 */
@Singleton
class JobVersions {

    /** What is asked of jobs that stand alone: the others take walks through their ancestors. */
    private static final String VERSION = """
            select last_sequence, revision, image_count > 0,
                case when status = 'queued' then 1 + (
                    select count(*) from (
                        select 1 from job ahead where ahead.status = 'queued' and ahead.created_at < job.created_at
                        limit ?) queue)
                else 0 end
            from job where id = ? and created_at is not null and parent_id is null
            """;

    private final TrackingOutbox database;

    JobVersions(TrackingOutbox database) {
        this.database = database;
    }

    /** Empty for a job that is not known here yet, or that has ancestors. */
    Optional<JobVersion> find(UUID id) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(VERSION)) {
            statement.setInt(1, JobRepository.COUNTED_AT_MOST);
            statement.setObject(2, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new JobVersion(
                                row.getLong(1), row.getLong(2), row.getInt(4), 0, row.getBoolean(3), null))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new TrackingStorageException(e);
        }
    }
}

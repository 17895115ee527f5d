package dev.meshwright.shared.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.shared.sql.RowArrays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The SQL of the outbox. */
final class OutboxTable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    /** The oldest rows above an id, with the most that are wanted. */
    static final String OLDEST =
            "select id, topic, record_key, headers, payload from outbox where id > ? order by id limit ?";

    private OutboxTable() {}

    /** Many in one statement, of which each row costs little; their ids rise in the order given. */
    static void insert(Connection connection, List<OutboxEntry> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into outbox (topic, record_key, headers, payload)
                select topic, record_key, headers, payload
                from unnest(?, ?, ?, ?) with ordinality as entry (topic, record_key, headers, payload, place)
                order by place
                """)) {
            new RowArrays<>(statement, entries)
                    .add("text", OutboxEntry::topic)
                    .addBytes(OutboxEntry::key)
                    .addBytes(OutboxEntry::headers)
                    .addBytes(OutboxEntry::payload);
            statement.executeUpdate();
        }
    }

    /**
     * Waits until no other relay works on this schema's outbox; held until the transaction ends. With one relay at a
     * time, each batch begins where the one before has ended, and the order is that of the rows.
     */
    static void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('outbox:' || current_schema(), 0))")) {
            statement.execute();
        }
    }

    /** The oldest rows above an id. */
    static List<OutboxRow> oldest(Connection connection, long above, int limit) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OLDEST)) {
            statement.setLong(1, above);
            statement.setInt(2, limit);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(new OutboxRow(
                            results.getLong(1),
                            results.getString(2),
                            results.getBytes(3),
                            decode(results.getBytes(4)),
                            results.getBytes(5)));
                }
            }
        }
        return rows;
    }

    static void delete(Connection connection, List<Long> ids) throws SQLException {
        Array array = connection.createArrayOf("bigint", ids.toArray());
        try (PreparedStatement statement = connection.prepareStatement("delete from outbox where id = any(?)")) {
            statement.setArray(1, array);
            statement.executeUpdate();
        } finally {
            array.free();
        }
    }

    static byte[] encode(Map<String, String> headers) {
        try {
            return JSON.writeValueAsBytes(headers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> decode(byte[] headers) {
        try {
            return JSON.readValue(headers, HEADERS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

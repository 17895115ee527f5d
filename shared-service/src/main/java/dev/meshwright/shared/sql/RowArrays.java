package dev.meshwright.shared.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Binds many rows to one statement, as an array for each of their columns, which {@code unnest} turns into rows again.
 * One statement for a hundred rows takes little more of the database, and of this side, than one for a single row.
 */
public final class RowArrays<T> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<T> rows;
    private int count;

    public RowArrays(PreparedStatement statement, List<T> rows) throws SQLException {
        this.connection = statement.getConnection();
        this.statement = statement;
        this.rows = rows;
    }

    /**
     * Binds the next parameter.
     *
     * @param type  PostgreSQL's name of the column's type
     * @param value of the column in a row, whose text PostgreSQL takes for that type; may be null
     */
    public RowArrays<T> add(String type, Function<T, ?> value) throws SQLException {
        return bind(type, rows.stream().map(value).toArray());
    }

    /** Binds the next parameter, of the type {@code bytea}. */
    public RowArrays<T> addBytes(Function<T, byte[]> value) throws SQLException {
        return bind("bytea", rows.stream().map(value).toArray(byte[][]::new));
    }

    private RowArrays<T> bind(String type, Object[] values) throws SQLException {
        count++;
        statement.setArray(count, connection.createArrayOf(type, values));
        return this;
    }
}

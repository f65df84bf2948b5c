package wms.shared;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The one way to plain SQL. Takes part in the caller's transaction. Parameters may be text, numbers, booleans, {@link Instant} (epoch
 * milliseconds), {@link LocalDate}, enums (their name), bytes or null.
 */
@Part
public class Sql {
  /** Turns the current row into a value. */
  public interface Mapper<T> { T map(Row row) throws SQLException; }

  private final Lender lender;
  private final Memory memory;

  @Inject Sql(Database database) { this(database::lend, database::known); }

  public Sql(DataSource database) { this(() -> Lent.own(database.getConnection()), HashMap::new); }

  private Sql(Lender lender, Memory memory) {
    this.lender = lender;
    this.memory = memory;
  }

  /** What never changes once it is there: found out at the first question of a transaction, and not asked for again in it. */
  public <T> T once(String fact, Supplier<T> found) {
    Map<String, Object> known = memory.ofTransaction();
    @SuppressWarnings("unchecked") T there = (T) known.get(fact);
    if (there != null) return there;
    T now = found.get();
    known.put(fact, now);
    return now;
  }

  public <T> List<T> list(Mapper<T> mapper, String sql, Object... params) {
    return with(sql, params, statement -> {
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) found.add(mapper.map(row));
      }
      return found;
    });
  }

  /** What is done with one row after the other. */
  public interface Visitor { void visit(Row row) throws SQLException; }

  /** Every row, without keeping them all at once. */
  public void each(Visitor visitor, String sql, Object... params) {
    with(sql, params, statement -> {
      statement.setFetchSize(1000);
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) visitor.visit(row);
      }
      return null;
    });
  }

  /** The first row, if any. */
  public <T> Optional<T> first(Mapper<T> mapper, String sql, Object... params) {
    return with(sql, params, statement -> {
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.ofNullable(mapper.map(new Row(rows))) : Optional.<T>empty();
      }
    });
  }

  /** Rows changed. */
  public int update(String sql, Object... params) {
    return with(sql, params, PreparedStatement::executeUpdate);
  }

  /** One statement for many rows, sent as a batch. Rows changed by each. */
  public int[] batch(String sql, List<Object[]> rows) {
    if (rows.isEmpty()) return new int[0];
    return with(sql, rows.get(0), statement -> {
      Nulls nulls = new Nulls();
      for (Object[] row : rows) {
        bind(statement, row, nulls);
        statement.addBatch();
      }
      return statement.executeBatch();
    });
  }

  private interface Memory { Map<String, Object> ofTransaction(); }

  private interface Lender { Lent lend() throws SQLException; }

  private interface Work<T> { T on(PreparedStatement statement) throws SQLException; }

  private <T> T with(String sql, Object[] params, Work<T> work) {
    try (Lent lent = lender.lend(); PreparedStatement statement = lent.connection().prepareStatement(sql)) {
      bind(statement, params, new Nulls());
      return work.on(statement);
    } catch (SQLException e) {
      throw new SqlFailed(sql, e);
    }
  }

  private static void bind(PreparedStatement statement, Object[] params, Nulls nulls) throws SQLException {
    for (int i = 0; i < params.length; i++) {
      Object p = params[i];
      if (p instanceof Instant instant) statement.setLong(i + 1, instant.toEpochMilli());
      else if (p instanceof LocalDate date) statement.setDate(i + 1, java.sql.Date.valueOf(date));
      else if (p instanceof Enum<?> constant) statement.setString(i + 1, constant.name());
      else if (p instanceof byte[] bytes) statement.setBytes(i + 1, bytes);
      else if (p instanceof BigDecimal decimal) statement.setBigDecimal(i + 1, decimal);
      else if (p == null) statement.setNull(i + 1, nulls.typeOf(statement, i + 1));
      else statement.setObject(i + 1, p);
    }
  }

  /**
   * What an empty parameter would have been. PostgreSQL finds that out by itself, and would have to be asked over the wire; Derby is asked
   * once for a statement, however many rows it takes.
   */
  private static final class Nulls {
    private ParameterMetaData meta;
    private Boolean isFoundOut;

    int typeOf(PreparedStatement statement, int index) throws SQLException {
      if (isFoundOut == null) isFoundOut = statement.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL");
      if (isFoundOut) return Types.NULL;
      if (meta == null) meta = statement.getParameterMetaData();
      return meta.getParameterType(index);
    }
  }
}

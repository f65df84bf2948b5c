package wms.shared;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** The current row of a query, in the types we speak. Columns by name. */
public final class Row {
  private final ResultSet rows;

  Row(ResultSet rows) { this.rows = rows; }

  public String text(String column) throws SQLException { return rows.getString(column); }

  public long number(String column) throws SQLException { return rows.getLong(column); }

  public int count(String column) throws SQLException { return rows.getInt(column); }

  /** Null when the column is null. */
  public Integer whole(String column) throws SQLException {
    int value = rows.getInt(column);
    return rows.wasNull() ? null : value;
  }

  public boolean flag(String column) throws SQLException { return rows.getBoolean(column); }

  public BigDecimal decimal(String column) throws SQLException { return rows.getBigDecimal(column); }

  public byte[] bytes(String column) throws SQLException { return rows.getBytes(column); }

  /** Null when the column is null. */
  public Double real(String column) throws SQLException {
    double value = rows.getDouble(column);
    return rows.wasNull() ? null : value;
  }

  /** Null when the column is null. */
  public Instant instant(String column) throws SQLException {
    long millis = rows.getLong(column);
    return rows.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  /** Null when the column is null. A date is a date of the facility: no zone takes part. */
  public LocalDate date(String column) throws SQLException {
    java.sql.Date date = rows.getDate(column);
    return date == null ? null : date.toLocalDate();
  }

  /** Null when the column is null. */
  public <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
    String name = rows.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  public Quantity quantity(String column, String unitColumn) throws SQLException {
    return Quantity.of(rows.getBigDecimal(column), rows.getString(unitColumn));
  }

  /** With the pieces it is in, where the column has any. */
  public Quantity quantity(String column, String unitColumn, String piecesColumn) throws SQLException {
    return quantity(column, unitColumn).in(whole(piecesColumn));
  }
}

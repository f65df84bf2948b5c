package wms.shared;

import java.sql.SQLException;

/** The database did not do what was asked. Says which statement, and whether it was a clash that a caller may handle. */
public final class SqlFailed extends RuntimeException {
  private final String state;

  SqlFailed(String sql, SQLException cause) {
    super(cause.getMessage() + " in: " + sql, cause);
    this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  /** A unique key or primary key already has this value (SQL state 23505 on Derby and PostgreSQL). */
  public boolean isDuplicate() { return state.equals("23505"); }

  /** Lost against another transaction: deadlock, lock time-out or serialisation; the work may be tried again from the start. */
  public boolean isClash() { return state.equals("40001") || state.equals("40XL1") || state.equals("40XL2") || state.equals("40P01") || state.equals("55P03"); }
}

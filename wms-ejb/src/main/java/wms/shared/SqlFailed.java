package wms.shared;

import java.sql.SQLException;

/** The database did not do what was asked. Says which statement, and whether it was a clash that a caller may handle. */
public final class SqlFailed extends RuntimeException {
  SqlFailed(String sql, SQLException cause) { super(cause.getMessage() + " in: " + sql, cause); }

  /** A unique key or primary key already has this value. */
  public boolean isDuplicate() { return Clashes.isDuplicate((SQLException) getCause()); }

  /** Lost against another transaction; the work may be tried again from the start. */
  public boolean isClash() { return !isDuplicate() && Clashes.isClash(this); }
}

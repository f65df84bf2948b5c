package wms.shared;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection for one statement: given back when it was taken for that, left open when the transaction goes on with it. */
record Lent(Connection connection, boolean isOwn) implements AutoCloseable {
  static Lent own(Connection connection) { return new Lent(connection, true); }

  static Lent ofTransaction(Connection connection) { return new Lent(connection, false); }

  @Override public void close() throws SQLException {
    if (isOwn) connection.close();
  }
}

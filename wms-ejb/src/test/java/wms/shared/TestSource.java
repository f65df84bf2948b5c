package wms.shared;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source with transactions as a container has them: within one, everything a thread asks of the database goes over the same
 * connection, and only the end of the transaction commits it.
 */
final class TestSource implements DataSource {
  private static final Set<String> LEFT_TO_THE_TRANSACTION = Set.of("close", "commit", "rollback", "setAutoCommit");
  private final ThreadLocal<Connection> open = new ThreadLocal<>();
  private volatile String url;

  TestSource(String url) { this.url = url; }

  void pointTo(String url) { this.url = url; }

  void begin() throws SQLException {
    Connection connection = connect();
    connection.setAutoCommit(false);
    open.set(connection);
  }

  boolean isInTransaction() { return open.get() != null; }

  void end(boolean commit) throws SQLException {
    try (Connection connection = open.get()) {
      open.remove();
      if (commit) connection.commit();
      else connection.rollback();
    }
  }

  @Override public Connection getConnection() throws SQLException {
    return isInTransaction() ? shared(open.get()) : connect();
  }

  private Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return connection;
  }

  private static Connection shared(Connection connection) {
    return (Connection) Proxy.newProxyInstance(TestSource.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
      if (LEFT_TO_THE_TRANSACTION.contains(method.getName())) return null;
      try {
        return method.invoke(connection, args);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    });
  }

  @Override public Connection getConnection(String user, String password) throws SQLException { return getConnection(); }

  @Override public PrintWriter getLogWriter() { return null; }

  @Override public void setLogWriter(PrintWriter out) {}

  @Override public void setLoginTimeout(int seconds) {}

  @Override public int getLoginTimeout() { return 0; }

  @Override public Logger getParentLogger() { return Logger.getGlobal(); }

  @Override public <T> T unwrap(Class<T> type) throws SQLException { throw new SQLException("not a wrapper for " + type); }

  @Override public boolean isWrapperFor(Class<?> type) { return false; }
}

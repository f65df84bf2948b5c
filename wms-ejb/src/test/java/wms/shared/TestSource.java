package wms.shared;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A data source with transactions as a container has them: within one, everything a thread asks of the database goes over the same
 * connection, and only the end of the transaction commits it. Connections that are let go serve the next who asks, as in a pool.
 */
final class TestSource implements DataSource, AutoCloseable {
  private static final Set<String> LEFT_TO_THE_TRANSACTION = Set.of("close", "commit", "rollback", "setAutoCommit");
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<Connection> open = new ThreadLocal<>();
  private volatile String url;

  TestSource(String url) { this.url = url; }

  /** Those to the last one ended with it. */
  void pointTo(String url) {
    this.url = url;
    idle.clear();
  }

  @Override public void close() throws SQLException { for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) kept.close(); }

  void begin() throws SQLException {
    Connection connection = connect();
    connection.setAutoCommit(false);
    open.set(connection);
  }

  boolean isInTransaction() { return open.get() != null; }

  void end(boolean commit) throws SQLException {
    Connection connection = open.get();
    open.remove();
    if (commit) connection.commit();
    letGo(connection);
  }

  @Override public Connection getConnection() throws SQLException {
    return isInTransaction() ? shared(open.get()) : lent(connect());
  }

  private Connection connect() throws SQLException {
    for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) if (!kept.isClosed()) return kept;
    Connection connection = DriverManager.getConnection(url);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    return connection;
  }

  /** What was not committed is undone. */
  private void letGo(Connection connection) throws SQLException {
    if (connection.isClosed()) return;
    if (!connection.getAutoCommit()) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
    idle.add(connection);
  }

  private static Connection shared(Connection connection) {
    return proxy((proxy, method, args) -> LEFT_TO_THE_TRANSACTION.contains(method.getName()) ? null : passed(connection, method, args));
  }

  private Connection lent(Connection connection) {
    AtomicBoolean isLetGo = new AtomicBoolean();
    return proxy((proxy, method, args) -> {
      if (method.getName().equals("isClosed")) return isLetGo.get() || connection.isClosed();
      if (!method.getName().equals("close")) return passed(connection, method, args);
      if (!isLetGo.getAndSet(true)) letGo(connection);
      return null;
    });
  }

  private static Connection proxy(InvocationHandler handler) { return (Connection) Proxy.newProxyInstance(TestSource.class.getClassLoader(), new Class<?>[] {Connection.class}, handler); }

  private static Object passed(Connection connection, Method method, Object[] args) throws Throwable {
    try {
      return method.invoke(connection, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
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

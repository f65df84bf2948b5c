package wms.shared;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** One connection to each thread, kept open as a pool would: for measurements, where opening one would be what is measured. */
public final class OneConnection implements DataSource {
  private static final Set<String> LEFT_TO_THE_OWNER = Set.of("close", "setAutoCommit", "commit", "rollback");
  private final String url;
  private final ThreadLocal<Connection> kept = new ThreadLocal<>();
  private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

  public OneConnection(String url) { this.url = url; }

  public <T> T transacted(Supplier<T> work) {
    try {
      Connection connection = mine();
      connection.setAutoCommit(false);
      inTransaction.set(true);
      boolean good = false;
      try {
        T result = work.get();
        good = true;
        return result;
      } finally {
        if (good) connection.commit();
        else connection.rollback();
        inTransaction.set(false);
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection mine() throws SQLException {
    Connection connection = kept.get();
    if (connection == null) kept.set(connection = DriverManager.getConnection(url));
    return connection;
  }

  @Override public Connection getConnection() throws SQLException {
    if (!inTransaction.get() && kept.get() == null) return DriverManager.getConnection(url);
    Connection connection = mine();
    return (Connection) Proxy.newProxyInstance(OneConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
      if (LEFT_TO_THE_OWNER.contains(method.getName())) return null;
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

package wms.box.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Readings the plain way: a row each, 500 a commit, keyed by sensor and time. A process of its own with the server's JVM
 * flags. Arguments: JDBC address, rows to grow warm with, rows to be timed.
 */
public final class RowInserts {
  private static final int A_COMMIT = 500;
  private static final int SENSORS = 500;
  private final PreparedStatement insert;
  private final Connection connection;
  private long at = System.currentTimeMillis();

  private RowInserts(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    makeTable();
    this.insert = connection.prepareStatement("INSERT INTO reading VALUES (?, ?, ?, ?)");
  }

  public static void main(String[] words) throws SQLException {
    try (var connection = DriverManager.getConnection(words[0] + ";create=true")) {
      var rows = new RowInserts(connection);
      rows.insert(Long.parseLong(words[1]));
      long timed = Long.parseLong(words[2]);
      long begun = System.nanoTime();
      rows.insert(timed);
      System.out.printf(Locale.ROOT, "committed %d readings in %.3f s%n", timed, (System.nanoTime() - begun) / 1e9);
    }
  }

  private void makeTable() throws SQLException {
    try (var tables = connection.getMetaData().getTables(null, null, "READING", null); var statement = connection.createStatement()) {
      if (!tables.next()) statement.execute("CREATE TABLE reading (sensor INT NOT NULL, read_at BIGINT NOT NULL, received_at BIGINT NOT NULL, reading DOUBLE NOT NULL, PRIMARY KEY (sensor, read_at))");
      connection.commit();
    }
  }

  /** Sensor after sensor, round after round, as the gateways of the bench send theirs. */
  private void insert(long rows) throws SQLException {
    for (long i = 0; i < rows; i++) {
      if (i % SENSORS == 0) at++;
      insert.setInt(1, (int) (i % SENSORS));
      insert.setLong(2, at);
      insert.setLong(3, at);
      insert.setDouble(4, Math.round(400 + 150 * Math.sin(i / 60.0)) / 100.0);
      insert.addBatch();
      if (i % A_COMMIT == A_COMMIT - 1 || i == rows - 1) {
        insert.executeBatch();
        connection.commit();
      }
    }
  }
}

package wms.box.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wms.telemetry.domain.Day;
import wms.telemetry.domain.Hour;
import wms.telemetry.domain.JournalCodec;
import wms.telemetry.domain.LatestPage;
import wms.telemetry.domain.Points;
import wms.telemetry.domain.Summary;

/**
 * Fills the store of a server that is not running, in the order in which its compactor would have: hour after hour of all sensors, in
 * the store's own blocks and roll-ups; the open hour waits in the journal, a row a minute. A process of its own. Arguments: JDBC
 * address, sensors, gateways among which they are, days up to now.
 */
public final class FilledStore {
  private static final long MINUTE = 60_000;
  private static final int HOURS_A_COMMIT = 24;
  private final Connection connection;
  private final int[] series;
  private final Day[] days;
  private final long now = System.currentTimeMillis();
  private long readings;

  private FilledStore(Connection connection, int sensors) {
    this.connection = connection;
    this.series = new int[sensors];
    this.days = new Day[sensors];
  }

  public static void main(String[] words) throws SQLException {
    try (var connection = DriverManager.getConnection(words[0])) {
      connection.setAutoCommit(false);
      connection.setSchema("WMS");
      long begun = System.nanoTime();
      var store = new FilledStore(connection, Integer.parseInt(words[1]));
      store.register(Integer.parseInt(words[2]));
      store.hours(Integer.parseInt(words[3]));
      store.openHour();
      store.latest();
      connection.commit();
      System.out.printf(Locale.ROOT, "committed %d readings in %.3f s%n", store.readings, (System.nanoTime() - begun) / 1e9);
    }
    try {
      DriverManager.getConnection(words[0] + ";shutdown=true");
    } catch (SQLException shutDown) {
      if (!"08006".equals(shutDown.getSQLState())) throw shutDown;
    }
  }

  private void register(int gateways) throws SQLException {
    try (var insert = connection.prepareStatement("INSERT INTO reading_series (sensor, quantity) VALUES (?, 'TEMP')", Statement.RETURN_GENERATED_KEYS)) {
      for (int i = 0; i < series.length; i++) {
        insert.setString(1, LoadSite.sensor(i, gateways));
        insert.executeUpdate();
        try (ResultSet keys = insert.getGeneratedKeys()) {
          keys.next();
          series[i] = keys.getInt(1);
        }
      }
    }
  }

  private void hours(int many) throws SQLException {
    long end = Hour.of(now);
    try (var blocks = connection.prepareStatement("INSERT INTO reading_hour (series, hour_at, part, readings, payload) VALUES (?, ?, ?, ?, ?)");
         var rollUps = connection.prepareStatement("INSERT INTO reading_day (series, day_at, hours) VALUES (?, ?, ?)")) {
      long commits = 0;
      for (long at = end - many * Day.MILLIS; at < end; at += Hour.MILLIS) {
        for (int i = 0; i < series.length; i++) hour(i, at, blocks);
        if (Day.of(at + Hour.MILLIS) != Day.of(at) || at + Hour.MILLIS == end) day(Day.of(at), rollUps);
        if (++commits % HOURS_A_COMMIT == 0) connection.commit();
      }
    }
  }

  private void hour(int i, long at, PreparedStatement blocks) throws SQLException {
    var points = points(i, at, at + Hour.MILLIS);
    for (Hour.Part part : new Hour(series[i], at, points).parts()) {
      blocks.setInt(1, series[i]);
      blocks.setLong(2, at);
      blocks.setInt(3, part.number());
      blocks.setInt(4, part.readings());
      blocks.setBytes(5, part.payload());
      blocks.executeUpdate();
    }
    if (days[i] == null) days[i] = Day.empty();
    days[i].put(at, Summary.of(points));
  }

  private void day(long at, PreparedStatement rollUps) throws SQLException {
    for (int i = 0; i < series.length; i++) {
      rollUps.setInt(1, series[i]);
      rollUps.setLong(2, at);
      rollUps.setBytes(3, days[i].bytes());
      rollUps.executeUpdate();
      days[i] = null;
    }
  }

  private void openHour() throws SQLException {
    try (var journal = connection.prepareStatement("INSERT INTO reading_journal (from_at, to_at, received_at, readings, payload) VALUES (?, ?, ?, ?, ?)")) {
      for (long at = Hour.of(now); at <= now; at += MINUTE) {
        Map<Integer, Points> minute = new TreeMap<>();
        for (int i = 0; i < series.length; i++) minute.put(series[i], points(i, at, at + 1));
        for (JournalCodec.Block block : JournalCodec.pack(minute)) {
          journal.setLong(1, block.from());
          journal.setLong(2, block.to());
          journal.setLong(3, at);
          journal.setInt(4, block.readings());
          journal.setBytes(5, block.payload());
          journal.executeUpdate();
        }
      }
    }
  }

  private void latest() throws SQLException {
    long at = Hour.of(now) + (now - Hour.of(now)) / MINUTE * MINUTE;
    Map<Integer, LatestPage> pages = new TreeMap<>();
    for (int i = 0; i < series.length; i++) pages.computeIfAbsent(LatestPage.of(series[i]), page -> LatestPage.empty()).put(series[i], at, value(i, at), at);
    try (var insert = connection.prepareStatement("INSERT INTO latest_page (page, version, payload) VALUES (?, 0, ?)")) {
      for (var page : pages.entrySet()) {
        insert.setInt(1, page.getKey());
        insert.setBytes(2, page.getValue().bytes());
        insert.executeUpdate();
      }
    }
  }

  /** A reading a minute, some tenths of a second late. */
  private Points points(int sensor, long from, long to) {
    var points = new Points(60);
    for (long at = from; at < to; at += MINUTE) points.add(at, at + 200 + at / MINUTE % 7 * 100, value(sensor, at));
    readings += points.size();
    return points;
  }

  private static double value(int sensor, long at) {
    return Math.round(400 + 150 * Math.sin(at / 3.6e6 + sensor) + (at / MINUTE * 31 + sensor) % 23) / 100.0;
  }
}

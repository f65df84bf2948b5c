package wms.telemetry.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import wms.telemetry.domain.Day;
import wms.telemetry.domain.Summary;

/** Rolls up the hours that were compacted before there were roll-ups, from the sums that stood beside them. */
public class V244__Hours_rolled_up extends BaseJavaMigration {
  private static final int AT_ONCE = 500;

  @Override public void migrate(Context context) throws SQLException {
    try (Statement hours = context.getConnection().createStatement(); PreparedStatement days = context.getConnection().prepareStatement("INSERT INTO reading_day (series, day_at, hours) VALUES (?, ?, ?)")) {
      hours.setFetchSize(10_000);
      try (ResultSet parts = hours.executeQuery("SELECT series, hour_at, readings, lowest, highest, total FROM reading_hour ORDER BY series, hour_at")) { copy(parts, days); }
      days.executeBatch();
    }
  }

  private static void copy(ResultSet parts, PreparedStatement days) throws SQLException {
    int series = 0;
    long at = 0;
    int waiting = 0;
    Day day = null;
    while (parts.next()) {
      long hour = parts.getLong("hour_at");
      if (day == null || parts.getInt("series") != series || Day.of(hour) != at) {
        if (day != null) add(days, series, at, day);
        if (++waiting % AT_ONCE == 0) days.executeBatch();
        series = parts.getInt("series");
        at = Day.of(hour);
        day = Day.empty();
      }
      day.put(hour, day.hour(hour).and(new Summary(parts.getInt("readings"), parts.getDouble("lowest"), parts.getDouble("highest"), parts.getDouble("total"))));
    }
    if (day != null) add(days, series, at, day);
  }

  private static void add(PreparedStatement days, int series, long at, Day day) throws SQLException {
    days.setInt(1, series);
    days.setLong(2, at);
    days.setBytes(3, day.bytes());
    days.addBatch();
  }
}

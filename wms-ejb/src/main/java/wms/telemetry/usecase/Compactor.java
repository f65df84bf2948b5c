package wms.telemetry.usecase;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.telemetry.domain.Hour;
import wms.telemetry.sql.Journal.Entry;

/** Compacts the journal every minute, on whichever server has the turn. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Compactor {
  private static final Logger LOG = Logger.getLogger(Compactor.class.getName());
  @Inject private CompactReadings compact;

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void look() {
    try {
      if (!compact.takeTurn()) return;
      for (List<Entry> rows = compact.ripe(); !rows.isEmpty(); rows = compact.ripe()) run(compact, rows);
      compact.giveTurnBack();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The journal was not compacted; nothing is lost, trying again later.", e);
    }
  }

  private static void run(CompactReadings compact, List<Entry> rows) {
    List<Hour> hours = CompactReadings.hours(rows);
    for (int i = 0; i < hours.size(); i += CompactReadings.HOURS_AT_ONCE) compact.merge(hours.subList(i, Math.min(hours.size(), i + CompactReadings.HOURS_AT_ONCE)));
    for (int i = 0; i < rows.size(); i += CompactReadings.ROWS_AT_ONCE) compact.drop(rows.subList(i, Math.min(rows.size(), i + CompactReadings.ROWS_AT_ONCE)));
  }
}

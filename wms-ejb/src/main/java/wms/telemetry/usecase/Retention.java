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
import wms.telemetry.usecase.DropRawReadings.Next;

/** Every hour, raw readings that are old enough go, on whichever server has the turn of the compactor. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Retention {
  private static final Logger LOG = Logger.getLogger(Retention.class.getName());
  /** The rest goes in an hour; the turn must not lapse meanwhile. */
  private static final long MOST_NANOS = 300_000_000_000L;
  @Inject private CompactReadings compact;
  @Inject private DropRawReadings drop;

  @Schedule(hour = "*", minute = "40", second = "45", persistent = false)
  void look() {
    try {
      if (drop.isTooShort()) LOG.warning("Raw readings are kept for " + DropRawReadings.LEAST_DAYS + " days at least: nothing is dropped until wms.telemetry.raw-days says so.");
      if (!compact.takeTurn()) return;
      run(System.nanoTime());
      compact.giveTurnBack();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Old raw readings were not dropped, or not all; trying again in an hour.", e);
    }
  }

  private void run(long begun) {
    long before = drop.dueBefore();
    if (before > 0) for (List<Next> group : drop.groups()) {
      for (List<Next> more = group; !more.isEmpty() && System.nanoTime() - begun < MOST_NANOS; ) more = drop.drop(more, before);
    }
  }
}

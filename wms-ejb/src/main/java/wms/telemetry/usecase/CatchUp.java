package wms.telemetry.usecase;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.telemetry.usecase.RecordKept.Waiting;

/** Every few seconds, sensors that were registered get the readings that were kept of them. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class CatchUp {
  private static final Logger LOG = Logger.getLogger(CatchUp.class.getName());
  /** So many times some, then it is the next sensor's turn. */
  private static final int MOST_STEPS = 50;
  @Inject private RecordKept kept;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    for (Waiting sensor : kept.waiting()) record(sensor);
  }

  private void record(Waiting sensor) {
    try {
      for (int i = 0; i < MOST_STEPS && kept.some(sensor); i++);
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "What was kept of sensor " + sensor.sensor() + " is not recorded yet; trying again.", e);
    }
  }
}

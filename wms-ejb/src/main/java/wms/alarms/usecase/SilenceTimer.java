package wms.alarms.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for silence every fifteen seconds and for doubtful sensors every minute, on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SilenceTimer {
  private static final Logger LOG = Logger.getLogger(SilenceTimer.class.getName());
  @Inject private FindSilence silence;
  @Inject private FindDoubtfulSensors doubtful;

  @Schedule(hour = "*", minute = "*", second = "22", persistent = false)
  void doubt() {
    try {
      doubtful.find();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Sensors that disagree or are not calibrated could not be looked for; trying again in a minute.", e);
    }
  }

  @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
  void look() {
    try {
      silence.find();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Silent gateways and sensors could not be looked for; trying again in 15 s.", e);
    }
  }
}

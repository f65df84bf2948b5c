package wms.alarms.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for silence every fifteen seconds, on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SilenceTimer {
  private static final Logger LOG = Logger.getLogger(SilenceTimer.class.getName());
  @Inject private FindSilence silence;

  @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
  void look() {
    try {
      silence.find();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Silent gateways and sensors could not be looked for; trying again in 15 s.", e);
    }
  }
}

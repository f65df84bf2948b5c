package wms.coldchain.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks at the clock where no reading comes to be judged. On every node; what one has ended, another finds ended. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SilenceWatch {
  private static final Logger LOG = Logger.getLogger(SilenceWatch.class.getName());
  @Inject private EndSilentExcursions silent;

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void look() {
    try {
      silent.end();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Silent sensors could not be looked for; trying again in 15 s.", e);
    }
  }
}

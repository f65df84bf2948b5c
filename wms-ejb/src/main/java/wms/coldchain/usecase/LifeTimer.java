package wms.coldchain.usecase;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Four times an hour. On every node; what one has reckoned, another finds reckoned. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class LifeTimer {
  private static final Logger LOG = Logger.getLogger(LifeTimer.class.getName());
  @Inject private ReckonLives lives;

  @Schedule(hour = "*", minute = "3/15", persistent = false)
  void look() {
    try {
      lives.reckon();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What is left of the lots' lives was not reckoned; the days known before count on. Trying again in a quarter of an hour.", e);
    }
  }
}

package wms.coldchain.usecase;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every two seconds, however often sensors speak. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class ZoneNewsTimer {
  private static final Logger LOG = Logger.getLogger(ZoneNewsTimer.class.getName());
  @Inject private ZoneNews news;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void tell() {
    try {
      news.tell();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The screens were not told of new temperatures; their next readings bring them.", e);
    }
  }
}

package wms.shipping.usecase;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every minute, on every node; what one has replaced, another finds replaced. An order that keeps failing is told of once. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class HeldGoodsTimer {
  private static final Logger LOG = Logger.getLogger(HeldGoodsTimer.class.getName());
  @Inject private ReplaceHeldGoods goods;
  private Set<String> told = Set.of();

  @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
  void look() {
    try {
      Map<String, RuntimeException> failed = goods.replace();
      failed.forEach((order, why) -> { if (!told.contains(order)) LOG.log(Level.WARNING, "Order " + order + " keeps goods that are held or lack a certificate, and could not be served anew; it is tried again every minute.", why); });
      told = Set.copyOf(failed.keySet());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Orders with held goods could not be looked for; trying again in a minute.", e);
    }
  }
}

package wms.audit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Synchronization;
import jakarta.annotation.Resource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Deed;
import wms.shared.Part;

/**
 * Writes down every deed just before its transaction commits: nothing is done that is not written, nothing written that was not done.
 * The chain's head is locked only then, as the last lock of the transaction, so that the trail never makes two people wait for each
 * other's work.
 */
@Part
public class AuditTrail {
  @Resource private TransactionSynchronizationRegistry transaction;
  @Inject private AuditLog log;
  @Inject private Clock clock;

  void on(@Observes Deed deed) {
    @SuppressWarnings("unchecked") List<Deed> waiting = (List<Deed>) transaction.getResource(AuditTrail.class);
    if (waiting == null) transaction.putResource(AuditTrail.class, waiting = firstOf(new ArrayList<>()));
    waiting.add(deed);
  }

  private List<Deed> firstOf(List<Deed> deeds) {
    AuditLog writer = log;
    Clock now = clock;
    transaction.registerInterposedSynchronization(new Synchronization() {
      @Override public void beforeCompletion() { writer.append(deeds, now.instant()); }

      @Override public void afterCompletion(int status) {}
    });
    return deeds;
  }
}

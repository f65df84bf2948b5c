package wms.coldchain.usecase;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.coldchain.ShelfModelsChanged;
import wms.shared.Part;

/** Once a model is changed for good, what it leaves of lots is reckoned behind the person's back, who need not wait for it. */
@Part
public class ReckonAgain {
  private static final Logger LOG = Logger.getLogger(ReckonAgain.class.getName());
  @Resource private ManagedExecutorService executor;
  @Inject private ReckonLives lives;

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ShelfModelsChanged changed) { executor.submit(() -> reckon(changed)); }

  private void reckon(ShelfModelsChanged changed) {
    try {
      lives.reckon(changed.materials());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What a changed model leaves of the lots' lives was not reckoned; the next quarter of an hour brings it.", e);
    }
  }
}

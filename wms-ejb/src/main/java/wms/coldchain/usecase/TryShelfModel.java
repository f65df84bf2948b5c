package wms.coldchain.usecase;

import wms.coldchain.ShelfPreview;
import wms.coldchain.ShelfTrial;
import wms.shared.Query;

/** Says what a model would make of a way through temperatures. */
@Query
public class TryShelfModel {
  public ShelfPreview preview(ShelfTrial trial) {
    trial.mustBeComplete();
    return ShelfPreview.of(trial.ageing().life(), trial.way(), trial.temperatures());
  }
}

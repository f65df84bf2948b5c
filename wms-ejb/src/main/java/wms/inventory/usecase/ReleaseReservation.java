package wms.inventory.usecase;

import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Kept goods are free again. */
@UseCase
public class ReleaseReservation {
  public void release(String reservation, Actor by) { throw new UnsupportedOperationException("not yet"); }
}

package wms.inventory.usecase;

import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods at one place are kept for someone. */
@UseCase
public class ReserveStock {
  public Reservation reserve(ReservationRequest request, Actor by) { throw new UnsupportedOperationException("not yet"); }
}

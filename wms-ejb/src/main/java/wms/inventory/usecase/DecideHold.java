package wms.inventory.usecase;

import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Someone with the right decides what becomes of held goods. */
@UseCase
public class DecideHold {
  public Hold decide(HoldVerdict verdict, Actor by) { throw new UnsupportedOperationException("not yet"); }
}

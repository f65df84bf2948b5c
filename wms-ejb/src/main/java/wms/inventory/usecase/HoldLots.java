package wms.inventory.usecase;

import java.util.List;
import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods may not leave until someone has decided; the same cause holds the same goods once. */
@UseCase
public class HoldLots {
  public List<Hold> hold(HoldRequest request, Actor by) { throw new UnsupportedOperationException("not yet"); }
}

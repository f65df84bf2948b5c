package wms.inventory.usecase;

import java.util.List;
import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** The cause of holds was taken back. */
@UseCase
public class ReleaseHolds {
  public List<Hold> withdraw(String reference, Actor by) { throw new UnsupportedOperationException("not yet"); }
}

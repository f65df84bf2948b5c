package wms.inventory.usecase;

import wms.inventory.*;
import wms.shared.Actor;
import wms.shared.UseCase;

/** A movement that was wrong is taken back by its mirror image, once. */
@UseCase
public class ReverseMovement {
  public Movement reverse(String movement, String reason, Actor by) { throw new UnsupportedOperationException("not yet"); }
}

package wms.inventory.usecase;

import wms.shared.Actor;
import wms.shared.UseCase;

/** The authority orders the use of a reserve 动用指令; from then on reserve goods may be shipped under that number, by someone else. */
@UseCase
public class IssueOrderOfUse {
  public void issue(String number, String reference, Actor by) { throw new UnsupportedOperationException("not yet"); }
}

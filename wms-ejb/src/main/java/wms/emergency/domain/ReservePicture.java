package wms.emergency.domain;

import java.util.List;
import wms.shared.Quantity;

/** Physical reserve of one material at a facility: what is free, and its lot numbers. */
public record ReservePicture(String material, Quantity quantity, List<String> lots) {
  public ReservePicture { lots = List.copyOf(lots); }
}

package wms.receiving;

import java.time.Instant;
import java.time.LocalDate;
import wms.inventory.ReserveClass;
import wms.shared.Quantity;

/**
 * Goods off the lorry, as somebody at the dock judged them.
 *
 * @param id the sender's id; the same again changes nothing
 * @param line of the notice, or null for goods it does not name
 * @param zone where they are set down; not asked for refused goods
 * @param probeTemperature degrees Celsius, or null when none was taken
 * @param cause only for refused goods
 * @param exception why they are taken on hold although they are too warm or too old; takes the right DECIDE_HOLD
 * @param overReason why more than announced is taken; takes the right DECIDE_HOLD
 */
public record Unloaded(String id, Integer line, String material, String lotNumber, LocalDate expiry, LocalDate produced, Quantity quantity, Integer pieces, String zone, String bin, String owner,
    ReserveClass reserveClass, Double probeTemperature, Grade grade, RefusalCause cause, String remark, String exception, String overReason, Instant at) {
  public Unloaded {
    if (pieces == null && quantity != null) pieces = quantity.pieces();
    quantity = quantity == null ? null : quantity.in(null);
  }

  public boolean isRefused() { return grade == Grade.REFUSED; }
}

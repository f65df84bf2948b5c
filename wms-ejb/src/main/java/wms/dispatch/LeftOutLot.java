package wms.dispatch;

import wms.shared.Names;
import wms.shared.Quantity;

/** Goods that would help and could not take part. */
public record LeftOutLot(String lot, String lotNumber, String material, Names names, String facility, Quantity quantity, Reason reason) {
  public enum Reason { HELD, RECALLED, EXPIRED, WITHOUT_CERTIFICATE, LIFE_TOO_SHORT, RESERVE_NOT_OPENED }
}

package wms.trace.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What a lot is told apart by.
 *
 * @param received the days on which goods of it came in
 */
public record LotMarks(String lot, String number, String material, String supplier, LocalDate produced, List<LocalDate> received) {
  /** The same goods of the same maker, whoever owns them and whatever for. */
  public boolean isLike(LotMarks other) { return number.equals(other.number) && material.equals(other.material) && supplier.equals(other.supplier); }
}

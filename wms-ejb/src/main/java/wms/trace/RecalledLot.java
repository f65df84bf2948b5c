package wms.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * A lot of a recall and how far its goods have been found.
 *
 * @param received the day its first goods came in; null when none ever did
 * @param recalledBy numbers of the recalls in force that hold it already, this one left out
 * @param caughtAt when this recall caught it; null in a preview
 * @param late it came in when the recall was in force already
 * @param here what lies at our facilities, and {@code underWay} between them
 * @param out what consignees have: shipped and not come back
 * @param returned came back from consignees since the recall was opened
 * @param discarded written off since then
 * @param toSupplier went back to the supplier since then
 * @param missing found short by counts or lost on the way since then; less than nothing when counts found more
 */
public record RecalledLot(String lot, String lotNumber, String material, Names names, String supplier, LocalDate produced, LocalDate expiry, LocalDate received, List<String> recalledBy,
    Instant caughtAt, boolean late, Quantity here, Quantity underWay, Quantity out, Quantity returned, Quantity discarded, Quantity toSupplier, Quantity missing) {
  public RecalledLot { recalledBy = List.copyOf(recalledBy); }
}

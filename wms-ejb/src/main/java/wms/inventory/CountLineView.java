package wms.inventory;

import java.math.BigDecimal;
import java.time.Instant;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import wms.shared.DecimalText;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * A line of a count. What is null is not known, or not for this reader's eyes.
 *
 * @param inPieces whether the goods are counted beside their weight
 * @param listed false for goods found where the plan had none
 * @param expected what the ledger says of the instant of counting
 * @param variance counted less expected; it follows the ledger until the count is approved
 * @param movement the line in the ledger that booked it
 */
public record CountLineView(String id, String lot, String lotNumber, String material, Names names, String zone, String bin, String unit, @JsonbTypeAdapter(DecimalText.class) BigDecimal step, boolean inPieces, boolean listed,
    CountLineState state, Quantity counted, Instant countedAt, String countedBy, int times, Quantity expected, Quantity variance, String movement) {
  public Place place() { return Place.of(zone, bin); }
}

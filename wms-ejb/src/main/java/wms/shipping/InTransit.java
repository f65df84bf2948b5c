package wms.shipping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * What is under way between our own facilities; what should have arrived long ago comes first.
 *
 * @param differences lots of which the ledger has other quantities under way than the deliveries; none when the books agree
 */
public record InTransit(List<Row> rows, List<String> differences) {
  /**
   * @param quantity with its pieces where they are counted
   * @param expectedAt when it should be there
   * @param late longer overdue than the limit allows: somebody has to ask what became of it
   */
  @Schema(name = "InTransitRow") public record Row(String delivery, String number, String plate, String driver, String from, String to, String lot, String lotNumber, String material, Names names, LocalDate expiry, Quantity quantity,
      Instant leftAt, Instant expectedAt, boolean late) {}
}

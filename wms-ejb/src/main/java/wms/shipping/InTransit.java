package wms.shipping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * What is under way between our own facilities.
 *
 * @param differences lots of which the ledger has other quantities under way than the deliveries; none when the books agree
 */
public record InTransit(List<Row> rows, List<String> differences) {
  @Schema(name = "InTransitRow") public record Row(String delivery, String number, String from, String to, String lot, String lotNumber, String material, Names names, LocalDate expiry, Quantity quantity, Integer pieces, Instant leftAt) {}
}

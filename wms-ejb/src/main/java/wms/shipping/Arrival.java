package wms.shipping;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.shared.Quantity;

/**
 * What the consignee found. A line that is not named came whole.
 *
 * @param temperature degrees Celsius in the body when it was opened
 * @param zone where goods that come to one of our own facilities are put, unless a line says otherwise
 * @param signedBy who received
 * @param signature strokes as drawn, as an SVG path; or null
 */
public record Arrival(Double temperature, String zone, String signedBy, String signature, String remark, List<Line> lines) {
  public Arrival { lines = lines == null ? List.of() : List.copyOf(lines); }

  /**
   * @param lost null: nothing
   * @param damaged null: nothing; they arrived, and are held
   * @param reason needed for either
   */
  @Schema(name = "ArrivalLine") public record Line(int line, Quantity lost, Quantity damaged, String reason, String zone, String bin) {}
}

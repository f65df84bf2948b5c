package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.util.Map;
import wms.inventory.Scan;
import wms.inventory.usecase.ReadScan;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.shipping.Pick;
import wms.shipping.PickLineView;
import wms.shipping.ShippingReason;

/** Whether a picker stands where the list says and holds what it says; if not, what was expected. */
@Part
public class ScannedRight {
  private final ReadScan scans;

  @Inject public ScannedRight(ReadScan scans) { this.scans = scans; }

  void mustBe(PickLineView line, Pick pick) {
    String bin = line.bin() == null ? line.zone() : line.bin();
    if (pick.bin() == null || !pick.bin().strip().equalsIgnoreCase(bin)) throw wrong(ShippingReason.WRONG_BIN, bin, pick.bin(), line);
    boolean isNothing = pick.quantity().value().signum() == 0;
    if (!isNothing && !isLot(line, pick.lot())) throw wrong(ShippingReason.WRONG_LOT, line.lotNumber(), pick.lot(), line);
  }

  private boolean isLot(PickLineView line, String scanned) {
    if (scanned == null || scanned.isBlank()) return false;
    String text = scanned.strip();
    if (text.equals(line.lot()) || text.equalsIgnoreCase(line.lotNumber())) return true;
    try {
      return scans.read(scanned, Scope.EVERYWHERE).named().stream().anyMatch(named -> named.kind() == Scan.Kind.LOT && named.code().equals(line.lot()));
    } catch (Refusal noCodeOfOurs) {
      return false;
    }
  }

  private static Refusal wrong(ShippingReason reason, String expected, String scanned, PickLineView line) {
    return Refusal.conflict(reason, Map.of("expected", expected, "scanned", scanned == null ? "" : scanned.strip(), "lot", line.lot(), "material", line.material()));
  }
}

package wms.inventory;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.facilities.BinView;
import wms.shared.DecimalText;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * A bin with what lies in it.
 *
 * @param bin null for the zone's floor
 * @param massKg gross, by the materials
 * @param fill the larger share of the two capacities that is taken, 1 is full; null when the bin says neither
 * @param units numbers of the logistic units that stand there by themselves
 */
public record BinFill(BinView bin, @JsonbTypeAdapter(DecimalText.class) @Schema(type = SchemaType.STRING, example = "312.5") BigDecimal massKg,
    @JsonbTypeAdapter(DecimalText.class) @Schema(type = SchemaType.STRING, example = "1.25") BigDecimal volumeM3, Double fill, List<Goods> goods, List<String> units) {
  @Schema(name = "BinGoods") public record Goods(String lot, String lotNumber, String material, Names names, Quantity quantity, LocalDate expiry, boolean held) {}

  /** How much more of goods of such mass and space fits; null when the bin sets no limit. */
  public BigDecimal room(BigDecimal kgEach, BigDecimal m3Each) {
    if (bin == null) return null;
    BigDecimal byMass = left(bin.capacityKg(), massKg, kgEach);
    BigDecimal bySpace = left(bin.capacityM3(), volumeM3, m3Each);
    if (byMass == null || bySpace == null) return byMass == null ? bySpace : byMass;
    return byMass.min(bySpace);
  }

  private static BigDecimal left(BigDecimal capacity, BigDecimal taken, BigDecimal each) {
    return capacity == null || each == null || each.signum() == 0 ? null : capacity.subtract(taken).max(BigDecimal.ZERO).divide(each, 3, RoundingMode.DOWN);
  }
}

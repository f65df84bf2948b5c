package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.coldchain.PulpTemperature;
import wms.coldchain.usecase.PulpTemperatures;
import wms.inventory.Place;
import wms.inventory.UnitContent;
import wms.inventory.UnitView;
import wms.inventory.usecase.LooseStock;
import wms.inventory.usecase.UnitBook;
import wms.receiving.PutAwayProposal;
import wms.receiving.ReceivingReason;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Refusal;

/** What waits for a place, with what it weighs and the space it takes. */
@Part
public class GoodsToPutAway {
  private final MaterialBook materials;
  private final UnitBook units;
  private final LooseStock loose;
  private final PulpTemperatures pulp;

  @Inject public GoodsToPutAway(MaterialBook materials, UnitBook units, LooseStock loose, PulpTemperatures pulp) {
    this.materials = materials;
    this.units = units;
    this.loose = loose;
    this.pulp = pulp;
  }

  /**
   * @param amount of loose goods in their unit; a unit is one
   * @param kgEach mass of one of that amount
   * @param step smallest part of that amount that is moved
   */
  record Waiting(String zone, String bin, List<PutAwayProposal.Goods> goods, BigDecimal amount, BigDecimal kgEach, BigDecimal m3Each, BigDecimal step, boolean isUnit) {
    BigDecimal massKg() { return amount.multiply(kgEach); }

    boolean hasLot(String lot) { return goods.stream().anyMatch(each -> each.lot().equals(lot)); }

    boolean hasMaterial(String material) { return goods.stream().anyMatch(each -> each.material().equals(material)); }
  }

  /** @throws Refusal UNIT_EMPTY */
  Waiting onUnit(String sscc) {
    UnitView unit = units.unit(sscc);
    List<UnitContent> contents = units.goods(sscc);
    if (contents.isEmpty()) throw Refusal.conflict(ReceivingReason.UNIT_EMPTY, Map.of("sscc", sscc));
    BigDecimal kg = BigDecimal.ZERO;
    BigDecimal m3 = BigDecimal.ZERO;
    for (UnitContent content : contents) {
      MaterialView material = materials.material(content.material());
      kg = kg.add(content.quantity().value().multiply(material.massKg()));
      m3 = m3.add(content.quantity().value().multiply(material.volumeM3()));
    }
    List<PutAwayProposal.Goods> goods = contents.stream().map(content -> goods(content.lot(), content.lotNumber(), content.material(), content.quantity(), unit.zone())).toList();
    return new Waiting(unit.zone(), unit.bin(), goods, BigDecimal.ONE, kg.setScale(6, RoundingMode.UP), m3.setScale(9, RoundingMode.UP), BigDecimal.ONE, true);
  }

  /** @throws Refusal LOT_NOT_LOOSE_THERE */
  Waiting loose(String lot, String zone, String bin, Quantity quantity) {
    LooseStock.Goods row = loose.at(lot, Place.of(zone, bin)).filter(each -> each.loose().isPositive()).orElseThrow(() -> Refusal.conflict(ReceivingReason.LOT_NOT_LOOSE_THERE, Map.of("lot", String.valueOf(lot), "place", Place.of(zone, bin).code())));
    Quantity wanted = quantity == null || !quantity.unit().equals(row.loose().unit()) || row.loose().isLessThan(quantity) ? row.loose() : quantity;
    MaterialView material = materials.material(row.material());
    return new Waiting(zone, Place.of(zone, bin).bin(), List.of(goods(lot, row.lotNumber(), row.material(), wanted, zone)), wanted.value(), material.massKg(), material.volumeM3(), material.step(), false);
  }

  private PutAwayProposal.Goods goods(String lot, String number, String material, Quantity quantity, String zone) {
    return new PutAwayProposal.Goods(lot, number, material, quantity, pulp.of(lot, zone).map(PulpTemperature::celsius).orElse(null));
  }
}

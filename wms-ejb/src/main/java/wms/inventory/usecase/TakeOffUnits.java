package wms.inventory.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import wms.inventory.Place;
import wms.inventory.UnitGoods;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.OnUnit;
import wms.inventory.sql.Units;
import wms.shared.Actor;
import wms.shared.Quantity;

/** Who fetches goods takes loose ones first, and then from open units, the emptiest first. What stands on closed ones is left there. */
@Dependent
class TakeOffUnits {
  private final Units units;
  private final TellUnits tell;

  @Inject TakeOffUnits(Units units, TellUnits tell) {
    this.units = units;
    this.tell = tell;
  }

  /** Waits for the turns of the units that may be asked; comes before the turns of zones and lots. */
  void await(String lot, Place place) {
    List<String> ssccs = units.openWith(lot, place).stream().map(OnUnit::sscc).toList();
    if (!ssccs.isEmpty()) units.take(ssccs);
  }

  /** So much of it lies loose afterwards, if open units have enough. */
  void loosen(LotAccount account, Place place, Quantity wanted, String facility, Actor by) {
    BigDecimal missing = wanted.value().subtract(account.unpacked(place).value());
    if (missing.signum() <= 0) return;
    List<OnUnit> open = units.openWith(account.lot().id(), place);
    int missingPieces = wanted.count() - account.balance(place).count() + open.stream().mapToInt(content -> content.weighedAndCounted().count()).sum();
    for (OnUnit content : open) {
      if (missing.signum() <= 0) return;
      boolean all = content.quantity().value().compareTo(missing) <= 0;
      Quantity part = all ? content.quantity() : account.lot().quantity(missing);
      Integer pieces = content.pieces() == null || all ? content.pieces() : (Integer) missingPieces;
      UnitGoods taken = new UnitGoods(content.lot(), part, pieces);
      units.keep(content.minus(taken));
      account.unpack(place, part);
      tell.done("unpacked", content.sscc(), facility, TellUnits.of(taken), by);
      missing = missing.subtract(part.value());
      missingPieces -= taken.pieces() == null ? 0 : taken.pieces();
    }
  }
}

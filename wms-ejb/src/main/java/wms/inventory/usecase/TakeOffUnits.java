package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import wms.inventory.Place;
import wms.inventory.Reservation;
import wms.inventory.UnitGoods;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.OnUnit;
import wms.inventory.sql.Units;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Quantity;

/** Who fetches goods takes loose ones first, and then from units, the emptiest first. Closed units are opened for nobody but go with goods that leave. */
@Part
public class TakeOffUnits {
  private final Units units;
  private final TellUnits tell;

  @Inject public TakeOffUnits(Units units, TellUnits tell) {
    this.units = units;
    this.tell = tell;
  }

  /** Waits for the turns of the units that may be asked; comes before the turns of zones and lots. */
  void await(Collection<Reservation> goods, boolean closedToo) {
    List<String> ssccs = goods.stream().flatMap(each -> units.with(each.lot(), each.place(), closedToo).stream()).map(OnUnit::sscc).distinct().toList();
    if (!ssccs.isEmpty()) units.take(ssccs);
  }

  /** So much of it lies loose afterwards, if the units have enough. */
  void loosen(LotAccount account, Place place, Quantity wanted, boolean closedToo, String facility, Actor by) {
    BigDecimal missing = wanted.value().subtract(account.unpacked(place).value());
    if (missing.signum() <= 0) return;
    List<OnUnit> asked = units.with(account.lot().id(), place, closedToo);
    int missingPieces = wanted.count() - account.balance(place).count() + asked.stream().mapToInt(content -> content.weighedAndCounted().count()).sum();
    for (OnUnit content : asked) {
      if (missing.signum() <= 0) return;
      boolean all = content.quantity().value().compareTo(missing) <= 0;
      Quantity part = all ? content.quantity() : account.lot().quantity(missing);
      Integer pieces = content.pieces() == null || all ? content.pieces() : (Integer) missingPieces;
      UnitGoods taken = new UnitGoods(content.lot(), part, pieces);
      units.keep(content.minus(taken));
      account.unpack(place, taken.weighedAndCounted());
      tell.done("unpacked", content.sscc(), facility, TellUnits.of(taken), by);
      missing = missing.subtract(part.value());
      missingPieces -= taken.pieces() == null ? 0 : taken.pieces();
    }
  }
}

package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.inventory.InventoryReason;
import wms.inventory.UnitGoods;
import wms.inventory.UnitView;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.OnUnit;
import wms.inventory.domain.Unit;
import wms.inventory.sql.Units;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Loose goods at a unit's place are put on it, or taken off it again; no goods move by that, and the ledger has no line of it. */
@UseCase
public class PackUnit {
  private final Units units;
  private final LotAccounts accounts;
  private final LotsToBe lots;
  private final UnitBook book;
  private final Places places;
  private final TellUnits tell;

  @Inject public PackUnit(Units units, LotAccounts accounts, LotsToBe lots, UnitBook book, Places places, TellUnits tell) {
    this.units = units;
    this.accounts = accounts;
    this.lots = lots;
    this.book = book;
    this.places = places;
    this.tell = tell;
  }

  /** @throws Refusal GOODS_ON_UNITS or NOT_ENOUGH_FREE when so much does not lie loose there */
  public UnitView put(String sscc, UnitGoods goods, Actor by) {
    Unit unit = open(sscc, goods, by);
    LotAccount account = measured(goods);
    account.pack(unit.place(), goods.weighedAndCounted());
    units.keep(units.content(sscc, goods.lot()).map(there -> there.plus(goods)).orElseGet(() -> new OnUnit(sscc, goods.lot(), goods.quantity(), goods.pieces())));
    accounts.store(account);
    tell.done("packed", sscc, unit.facility(), TellUnits.of(goods), by);
    return book.unit(sscc);
  }

  /** @throws Refusal NOT_ON_UNIT when so much of it does not stand there */
  public UnitView takeOff(String sscc, UnitGoods goods, Actor by) {
    Unit unit = open(sscc, goods, by);
    LotAccount account = measured(goods);
    OnUnit there = units.content(sscc, goods.lot()).orElseThrow(() -> Refusal.conflict(InventoryReason.NOT_ON_UNIT, Map.of("sscc", sscc, "lot", goods.lot(), "there", "0", "asked", goods.quantity().toString())));
    OnUnit left = there.minus(goods);
    units.keep(left);
    account.unpack(unit.place(), there.less(left).weighedAndCounted());
    accounts.store(account);
    tell.done("unpacked", sscc, unit.facility(), TellUnits.of(goods), by);
    return book.unit(sscc);
  }

  private Unit open(String sscc, UnitGoods goods, Actor by) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (goods.lot() == null || goods.lot().isBlank()) bad.add(new Refusal.Field("/lot", "REQUIRED"));
    if (goods.quantity() == null) bad.add(new Refusal.Field("/quantity", "REQUIRED"));
    if (goods.pieces() != null && goods.pieces() < 1) bad.add(new Refusal.Field("/pieces", "NUMBER_TOO_SMALL", Map.of("least", 1)));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
    units.take(List.of(sscc));
    Unit unit = units.find(sscc);
    places.mayAct(by, Right.WORK_STOCK, unit.place());
    unit.mustBeOpen();
    return unit;
  }

  private LotAccount measured(UnitGoods goods) {
    LotAccount account = accounts.take(goods.lot());
    lots.mustMeasureInHand(account.lot().material(), goods.weighedAndCounted());
    return account;
  }
}

package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.inventory.Document;
import wms.inventory.InventoryReason;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.UnitView;
import wms.inventory.domain.Entry;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.OnUnit;
import wms.inventory.domain.ReserveRule;
import wms.inventory.domain.Unit;
import wms.inventory.sql.Units;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * A unit goes from a place to another with all that stands on it: each lot is a line of the ledger, all under one paper, all or none. Turns
 * are taken in the order unit, zone, lots; what stands on it is read again once nobody else can change it.
 */
@UseCase
public class MoveUnit {
  private final Units units;
  private final Turns turns;
  private final LotAccounts accounts;
  private final UnitBook book;
  private final Places places;
  private final Announcements announce;
  private final TellUnits tell;
  private final Clock clock;

  @Inject public MoveUnit(Units units, Turns turns, LotAccounts accounts, UnitBook book, Places places, Announcements announce, TellUnits tell, Clock clock) {
    this.units = units;
    this.turns = turns;
    this.accounts = accounts;
    this.book = book;
    this.places = places;
    this.announce = announce;
    this.tell = tell;
    this.clock = clock;
  }

  public UnitView move(String sscc, Place to, Actor by) {
    if (to == null || to.zone() == null) throw Refusal.invalid("/toZone", "REQUIRED");
    units.take(List.of(sscc));
    Unit unit = units.find(sscc);
    String from = places.mayAct(by, Right.WORK_STOCK, unit.place());
    String facility = places.mayAct(by, Right.WORK_STOCK, to);
    unit.mustStandAlone();
    if (unit.place().equals(to)) throw Refusal.conflict(InventoryReason.SAME_PLACE, Map.of("place", to.code()));
    List<String> tree = units.tree(sscc);
    turns.toBring(unit.place(), to);
    Map<String, LotAccount> taken = accounts.take(units.contents(tree).stream().map(OnUnit::lot).toList());
    List<Movement> lines = moved(units.contents(tree), taken, unit.place(), to, from.equals(facility), by);
    taken.values().forEach(accounts::store);
    units.place(tree, to, facility);
    lines.forEach(line -> announce.moved(line, "inventory.stock.moved", from, by));
    tell.done("moved", sscc, facility, Map.of("from", unit.place().code(), "to", to.code(), "lots", lines.size()), by);
    return book.unit(sscc);
  }

  private List<Movement> moved(List<OnUnit> contents, Map<String, LotAccount> taken, Place from, Place to, boolean stays, Actor by) {
    Instant now = clock.instant();
    Entry entry = new Entry(new Document("MOVE", Ids.at(now.toEpochMilli())), "MOVE", now, now, by.user());
    TreeMap<String, Quantity> byLot = new TreeMap<>();
    contents.forEach(content -> byLot.merge(content.lot(), content.weighedAndCounted(), Quantity::plus));
    boolean isApart = places.isApart(to);
    List<Movement> lines = new ArrayList<>();
    byLot.forEach((lot, quantity) -> {
      ReserveRule.mayLeave(taken.get(lot).lot(), stays);
      taken.get(lot).mustStayApart(from, to, isApart);
      lines.add(taken.get(lot).moveOnUnit(from, to, quantity, entry));
    });
    return lines;
  }
}

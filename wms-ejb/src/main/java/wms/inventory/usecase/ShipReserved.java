package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.inventory.Document;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.Reservation;
import wms.inventory.Shipment;
import wms.inventory.domain.Entry;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.ReserveRule;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** Reserved goods leave to a consignee: all of them or none. What is held or expired stays; reserve goods need an order of use. */
@UseCase
public class ShipReserved {
  private final LotAccounts accounts;
  private final Reservations reservations;
  private final TakeOffUnits units;
  private final OrdersOfUse orders;
  private final Places places;
  private final Announcements announce;
  private final Sql sql;
  private final Clock clock;

  @Inject public ShipReserved(LotAccounts accounts, Reservations reservations, TakeOffUnits units, OrdersOfUse orders, Places places, Announcements announce, Sql sql, Clock clock) {
    this.accounts = accounts;
    this.reservations = reservations;
    this.units = units;
    this.orders = orders;
    this.places = places;
    this.announce = announce;
    this.sql = sql;
    this.clock = clock;
  }

  /** @param orderOfUse number of an order of use, or null when no goods of a reserve are among them */
  public Shipment ship(List<String> reservationIds, String consignee, String orderOfUse, Actor by) { return ship(reservationIds, consignee, orderOfUse, Place.CONSIGNEE, by); }

  /** Goods go to another facility of ours: until they arrive there they are under way. */
  public Shipment transfer(List<String> reservationIds, String consignee, Actor by) { return ship(reservationIds, consignee, null, Place.TRANSIT, by); }

  private Shipment ship(List<String> reservationIds, String consignee, String orderOfUse, Place to, Actor by) {
    if (reservationIds == null || reservationIds.isEmpty()) throw Refusal.invalid("/reservations", "REQUIRED");
    if (consignee == null || consignee.isBlank()) throw Refusal.invalid("/consignee", "REQUIRED");
    if (consignee.length() > 200) throw Refusal.invalid("/consignee", "TOO_LONG", Map.of("longest", 200));
    Map<String, Reservation> goods = new LinkedHashMap<>();
    reservationIds.forEach(id -> goods.put(id, reservations.find(id)));
    units.await(goods.values(), true);
    Map<String, LotAccount> taken = accounts.take(goods.values().stream().map(Reservation::lot).toList());
    boolean ordered = orders.allow(orderOfUse, by);
    Instant now = clock.instant();
    Shipment shipment = open(consignee, orderOfUse, now, by);
    Map<Movement, String> lines = new LinkedHashMap<>();
    goods.values().forEach(g -> lines.put(ship(taken.get(g.lot()), g, shipment, to, ordered, now, by), g.facility()));
    taken.values().forEach(accounts::store);
    lines.forEach((line, facility) -> announce.moved(line, "inventory.stock.shipped", facility, by));
    return new Shipment(shipment.id(), consignee, new ArrayList<>(lines.keySet()));
  }

  private Movement ship(LotAccount account, Reservation goods, Shipment shipment, Place to, boolean ordered, Instant now, Actor by) {
    by.mustBeAllowed(Right.WORK_STOCK, goods.facility());
    ReserveRule.mayLeave(account.lot(), ordered);
    account.mustBeUsableAt(goods.place(), places.today(goods.facility()));
    units.loosen(account, goods.place(), goods.quantity(), true, goods.facility(), by);
    return account.ship(goods.id(), to, new Entry(new Document("SHIPMENT", shipment.id()), goods.reference(), now, now, by.user()));
  }

  private Shipment open(String consignee, String orderOfUse, Instant now, Actor by) {
    String id = Ids.at(now.toEpochMilli());
    sql.update("INSERT INTO stock_shipment (id, consignee, order_of_use, shipped_at, shipped_by) VALUES (?,?,?,?,?)", id, consignee, orderOfUse, now, by.user());
    return new Shipment(id, consignee, List.of());
  }
}

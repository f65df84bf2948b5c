package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.coldchain.usecase.ZoneFitness;
import wms.inventory.Document;
import wms.inventory.HoldRequest;
import wms.inventory.Incoming;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.usecase.BringStock;
import wms.inventory.usecase.HoldLots;
import wms.inventory.usecase.Places;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.Arrival;
import wms.shipping.DeliveryLine;
import wms.shipping.DeliveryView;
import wms.shipping.domain.ArrivalCheck;
import wms.shipping.domain.Delivery;

/**
 * The consignee has received, and says what was missing or harmed. What comes to another facility of ours is in its books from then on: lost
 * goods are written off, harmed ones are held where they were put.
 */
@UseCase
public class Arrive {
  private final DeliveryBook book;
  private final BringStock bring;
  private final HoldLots holds;
  private final ZoneFitness fitness;
  private final Places places;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public Arrive(DeliveryBook book, BringStock bring, HoldLots holds, ZoneFitness fitness, Places places, Sql sql, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.book = book;
    this.bring = bring;
    this.holds = holds;
    this.fitness = fitness;
    this.places = places;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @param seen the version the caller saw, null when it does not matter */
  public DeliveryView arrive(String id, Arrival arrival, Long seen, Actor by) {
    Delivery delivery = book.take(id, seen);
    by.mustBeAllowed(Right.WORK_STOCK, delivery.isTransfer() ? delivery.destination() : delivery.facility());
    delivery.mustBeUnderWay();
    List<DeliveryLine> lines = book.delivery(id).lines();
    Map<Integer, Arrival.Line> found = ArrivalCheck.mustBeComplete(arrival, lines);
    if (delivery.isTransfer()) receive(delivery, arrival, lines, found, by);
    sql.batch("UPDATE delivery_line SET lost = ?, damaged = ?, reason = ? WHERE delivery = ? AND line_no = ?", lines.stream().map(line -> {
      Arrival.Line said = found.get(line.line());
      return new Object[] {ArrivalCheck.lost(line, said).value(), ArrivalCheck.damaged(line, said).value(), said == null ? null : said.reason(), id, line.line()};
    }).toList());
    sql.update("UPDATE delivery SET stage = 'ARRIVED', arrived_at = ?, arrived_by = ?, arrived_c = ?, signed_by = ?, signature = ?, remark = ? WHERE id = ?", clock.instant(), by.user(),
        arrival.temperature() == null ? null : BigDecimal.valueOf(arrival.temperature()).setScale(1, RoundingMode.HALF_UP), arrival.signedBy().strip(), arrival.signature(), arrival.remark(), id);
    deeds.fire(Deed.of(by, "shipping.delivery.arrived", "delivery", id, delivery.facility(), Map.of("number", delivery.number(), "signedBy", arrival.signedBy().strip(), "temperature", String.valueOf(arrival.temperature()), "differences", found.size())));
    news.fire(new News("delivery", delivery.isTransfer() ? delivery.destination() : delivery.facility(), id, Map.of("state", "ARRIVED")));
    return book.delivery(id);
  }

  private void receive(Delivery delivery, Arrival arrival, List<DeliveryLine> lines, Map<Integer, Arrival.Line> found, Actor by) {
    List<Incoming> coming = new ArrayList<>();
    List<LotPlace> harmed = new ArrayList<>();
    Map<String, Boolean> asked = new HashMap<>();
    for (DeliveryLine line : lines) {
      Arrival.Line said = found.get(line.line());
      Quantity lost = ArrivalCheck.lost(line, said);
      Quantity here = line.quantity().minus(lost);
      if (lost.isPositive()) coming.add(new Incoming(line.lot(), Place.TRANSIT, Place.LOSS, lost));
      if (!here.isPositive()) continue;
      Place place = place(delivery, arrival, said, line);
      asked.computeIfAbsent(place.zone() + " " + line.material(), once -> suits(place.zone(), line.material()));
      coming.add(new Incoming(line.lot(), Place.TRANSIT, place, here));
      if (ArrivalCheck.damaged(line, said).isPositive()) harmed.add(new LotPlace(line.lot(), place));
    }
    bring.bring(coming, delivery.destination(), new Document("TRANSFER", delivery.id()), delivery.number(), by);
    if (!harmed.isEmpty()) holds.hold(new HoldRequest(harmed, "DAMAGED", delivery.id(), null), Actor.system("shipping"));
  }

  private Place place(Delivery delivery, Arrival arrival, Arrival.Line said, DeliveryLine line) {
    String zone = said != null && said.zone() != null ? said.zone() : arrival.zone();
    if (zone == null || zone.isBlank()) throw Refusal.invalid("/zone", "REQUIRED", Map.of("material", line.material()));
    Place place = Place.of(zone, said == null ? null : said.bin());
    if (!places.facilityOf(place).equals(delivery.destination())) throw Refusal.notFound("zone", zone);
    return place;
  }

  private boolean suits(String zone, String material) {
    fitness.mustSuit(zone, material);
    return true;
  }
}

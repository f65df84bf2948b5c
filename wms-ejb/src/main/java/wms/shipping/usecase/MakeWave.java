package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.inventory.Place;
import wms.inventory.usecase.Places;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;
import wms.shipping.NewWave;
import wms.shipping.OrderView;
import wms.shipping.ShippingReason;
import wms.shipping.ShortChoice;
import wms.shipping.WaveView;
import wms.shipping.domain.Order;
import wms.shipping.domain.Orders;

/** Orders go to the floor together. Whatever of them is short was looked for once more; one that is short still goes only if somebody said that a part may leave. */
@UseCase
public class MakeWave {
  private static final int MOST_ORDERS = 100;
  private final Orders orders;
  private final OrderBook book;
  private final Serve serve;
  private final ListGoods listGoods;
  private final PickBook picks;
  private final Places places;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public MakeWave(Orders orders, OrderBook book, Serve serve, ListGoods listGoods, PickBook picks, Places places, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.orders = orders;
    this.book = book;
    this.serve = serve;
    this.listGoods = listGoods;
    this.picks = picks;
    this.places = places;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  public WaveView make(NewWave wave, Actor by) {
    mustBeComplete(wave, by);
    String id = wave.id() == null ? Ids.at(clock.millis()) : wave.id();
    if (picks.isWave(id)) return picks.wave(id);
    List<String> ids = wave.orders().stream().distinct().sorted().toList();
    for (String order : ids) mustBeReady(orders.take(order, null), wave.facility());
    serve.orders(ids, by);
    book.orders(ids).forEach(MakeWave::mustBeWholeOrMayGoInPart);
    List<ListGoods.Goods> goods = listGoods.unlisted(ids);
    if (goods.isEmpty()) throw Refusal.conflict(ShippingReason.NOTHING_TO_PICK, Map.of("facility", wave.facility()));
    listGoods.wave(id, wave.facility(), ids, by);
    listGoods.list(id, wave.facility(), goods, wave.staging());
    WaveView made = picks.wave(id);
    deeds.fire(Deed.of(by, "shipping.wave.made", "wave", id, wave.facility(), Map.of("number", made.number(), "orders", ids.size(), "lists", made.lists().size(), "lines", goods.size())));
    news.fire(new News("picking", wave.facility(), id, Map.of("lists", made.lists().size())));
    return made;
  }

  private void mustBeComplete(NewWave wave, Actor by) {
    if (wave.facility() == null || wave.facility().isBlank()) throw Refusal.invalid("/facility", "REQUIRED");
    if (wave.id() != null && !wave.id().matches("[A-Za-z0-9_-]{1,36}")) throw Refusal.invalid("/id", "NOT_AN_ID");
    if (wave.orders().isEmpty()) throw Refusal.invalid("/orders", ShippingReason.WAVE_HAS_NO_ORDERS.name());
    if (wave.orders().size() > MOST_ORDERS) throw Refusal.invalid("/orders", "TOO_LONG", Map.of("longest", MOST_ORDERS));
    by.mustBeAllowed(Right.WORK_STOCK, wave.facility());
    places.mustExist(wave.facility());
    if (wave.staging() != null && !places.facilityOf(Place.of(wave.staging(), null)).equals(wave.facility())) throw Refusal.notFound("zone", wave.staging());
  }

  private static void mustBeReady(Order order, String facility) {
    if (!order.facility().equals(facility)) throw Refusal.conflict(ShippingReason.ORDER_OF_OTHER_FACILITY, Map.of("order", order.number(), "facility", order.facility()));
    order.mustBeLive();
  }

  private static void mustBeWholeOrMayGoInPart(OrderView order) {
    if (order.nothingShort() || order.shortChoice() == ShortChoice.SHIP_PART) return;
    OrderView.Line missing = order.lines().stream().filter(line -> line.shortBy().isPositive()).findFirst().orElseThrow();
    throw Refusal.conflict(ShippingReason.ORDER_IS_SHORT, Map.of("order", order.number(), "material", missing.material(), "short", missing.shortBy().toString()));
  }
}

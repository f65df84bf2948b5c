package wms.receiving.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import wms.coldchain.PulpTemperature;
import wms.coldchain.usecase.PulpTemperatures;
import wms.coldchain.usecase.ZoneFitness;
import wms.inventory.MoveStockCommand;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.usecase.LotStory;
import wms.inventory.usecase.MoveStock;
import wms.inventory.usecase.Places;
import wms.receiving.PutAway;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * Goods are moved within the house, if the zone they come into suits them and they are cool enough for it. Who may decide on held goods
 * may let warm ones in, and says why. Within one zone nothing is asked.
 */
@UseCase
public class MoveGoods {
  private final ZoneFitness fitness;
  private final PulpTemperatures pulp;
  private final LotStory lots;
  private final MoveStock move;
  private final Places places;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public MoveGoods(ZoneFitness fitness, PulpTemperatures pulp, LotStory lots, MoveStock move, Places places, Event<Deed> deeds, Clock clock) {
    this.fitness = fitness;
    this.pulp = pulp;
    this.lots = lots;
    this.move = move;
    this.places = places;
    this.deeds = deeds;
    this.clock = clock;
  }

  public Movement move(PutAway away, Actor by) {
    MoveStockCommand goods = away.goods();
    if (!entersAnotherZone(goods)) return move.move(goods, by);
    String from = goods.from().zone();
    String to = goods.to().zone();
    String material = lots.materialOf(goods.lot());
    fitness.mustSuit(to, material);
    if (away.probeTemperature() != null) pulp.probed(goods.lot(), from, away.probeTemperature(), clock.instant());
    PulpTemperature known = pulp.of(goods.lot(), from).orElse(null);
    Refusal tooWarm = fitness.whyGoodsDoNot(to, material, known).orElse(null);
    if (tooWarm != null && !away.isExcused()) throw tooWarm;
    if (tooWarm != null) excuse(away, tooWarm, by);
    return move.move(goods, by);
  }

  private void excuse(PutAway away, Refusal tooWarm, Actor by) {
    MoveStockCommand goods = away.goods();
    String facility = places.facilityOf(goods.to());
    by.mustBeAllowed(Right.DECIDE_HOLD, facility);
    Map<String, Object> details = new HashMap<>(tooWarm.params());
    details.putAll(Map.of("from", goods.from().code(), "to", goods.to().code(), "refusal", tooWarm.reason().name(), "reason", away.exception().strip()));
    deeds.fire(Deed.of(by, "receiving.goods.let-in", "lot", goods.lot(), facility, details));
  }

  /** What names no zone at all is refused by the move itself. */
  private static boolean entersAnotherZone(MoveStockCommand goods) {
    Place from = goods.from();
    Place to = goods.to();
    return from != null && from.zone() != null && to != null && to.zone() != null && goods.lot() != null && !to.zone().equals(from.zone());
  }
}

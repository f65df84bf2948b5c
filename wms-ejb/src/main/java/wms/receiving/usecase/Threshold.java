package wms.receiving.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import wms.coldchain.PulpTemperature;
import wms.coldchain.usecase.PulpTemperatures;
import wms.coldchain.usecase.ZoneFitness;
import wms.inventory.Place;
import wms.inventory.usecase.LotStory;
import wms.inventory.usecase.Places;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Right;

/**
 * Goods stand before a zone: it must suit them, and they must be cool enough for it. Who may decide on held goods may let warm ones in, and
 * says why. Within one zone nothing is asked.
 */
@Part
public class Threshold {
  private final ZoneFitness fitness;
  private final PulpTemperatures pulp;
  private final LotStory lots;
  private final Places places;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public Threshold(ZoneFitness fitness, PulpTemperatures pulp, LotStory lots, Places places, Event<Deed> deeds, Clock clock) {
    this.fitness = fitness;
    this.pulp = pulp;
    this.lots = lots;
    this.places = places;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * @param probe taken just now, degrees Celsius, or null
   * @param exception why they may go in although they are too warm, or null
   */
  void cross(String lot, Place from, Place to, Double probe, String exception, Actor by) {
    if (to.zone().equals(from.zone())) return;
    String material = lots.materialOf(lot);
    fitness.mustSuit(to.zone(), material);
    if (probe != null) pulp.probed(lot, from.zone(), probe, clock.instant());
    PulpTemperature known = pulp.of(lot, from.zone()).orElse(null);
    Refusal tooWarm = fitness.whyGoodsDoNot(to.zone(), material, known).orElse(null);
    if (tooWarm == null) return;
    if (exception == null || exception.isBlank()) throw tooWarm;
    excuse(lot, from, to, exception, tooWarm, by);
  }

  private void excuse(String lot, Place from, Place to, String exception, Refusal tooWarm, Actor by) {
    String facility = places.facilityOf(to);
    by.mustBeAllowed(Right.DECIDE_HOLD, facility);
    Map<String, Object> details = new HashMap<>(tooWarm.params());
    details.putAll(Map.of("from", from.code(), "to", to.code(), "refusal", tooWarm.reason().name(), "reason", exception.strip()));
    deeds.fire(Deed.of(by, "receiving.goods.let-in", "lot", lot, facility, details));
  }
}

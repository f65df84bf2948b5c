package wms.receiving.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.coldchain.PulpTemperature;
import wms.coldchain.usecase.PulpTemperatures;
import wms.coldchain.usecase.ZoneFitness;
import wms.inventory.HoldRequest;
import wms.inventory.LotPlace;
import wms.inventory.LotView;
import wms.inventory.NewLot;
import wms.inventory.usecase.HoldLots;
import wms.inventory.usecase.LotStory;
import wms.inventory.usecase.ReceiveLot;
import wms.receiving.Receipt;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * The one way in: goods are taken into the stock, if the zone suits them, neither it nor they are too warm, and they have life enough left.
 * Goods that are too warm or too old come in on hold when somebody who may decide that says why. What the probe said is remembered for the
 * way to their place.
 */
@UseCase
public class ReceiveGoods {
  private final ZoneFitness fitness;
  private final LifeAtReceipt life;
  private final ReceiveLot receive;
  private final HoldLots holds;
  private final LotStory lots;
  private final PulpTemperatures pulp;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public ReceiveGoods(ZoneFitness fitness, LifeAtReceipt life, ReceiveLot receive, HoldLots holds, LotStory lots, PulpTemperatures pulp, Event<Deed> deeds, Clock clock) {
    this.fitness = fitness;
    this.life = life;
    this.receive = receive;
    this.holds = holds;
    this.lots = lots;
    this.pulp = pulp;
    this.deeds = deeds;
    this.clock = clock;
  }

  public LotView receive(Receipt receipt, Actor by) {
    NewLot goods = receipt.goods();
    String facility = receive.mustBeComplete(goods, by);
    if (receive.isKnown(goods)) return receive.receive(goods, by);
    Instant at = goods.at() == null ? clock.instant() : goods.at();
    String zone = goods.place().zone();
    fitness.mustSuit(zone, goods.material());
    Refusal doubt = doubt(receipt, facility, at).orElse(null);
    if (doubt != null && !receipt.isExcused()) throw doubt;
    if (doubt != null) by.mustBeAllowed(Right.DECIDE_HOLD, facility);
    LotView received = receive.receive(goods, by);
    if (receipt.probeTemperature() != null) pulp.probed(received.lot(), zone, receipt.probeTemperature(), at);
    return doubt == null ? received : held(received.lot(), receipt, doubt, facility, by);
  }

  private Optional<Refusal> doubt(Receipt receipt, String facility, Instant at) {
    NewLot goods = receipt.goods();
    PulpTemperature probed = receipt.probeTemperature() == null ? null : PulpTemperature.probed(receipt.probeTemperature(), at);
    return fitness.whyGoodsDoNot(goods.place().zone(), goods.material(), probed).or(() -> life.whyTooShort(goods, facility));
  }

  private LotView held(String lot, Receipt receipt, Refusal doubt, String facility, Actor by) {
    NewLot goods = receipt.goods();
    String reference = goods.receipt() == null ? Ids.at(clock.millis()) : goods.receipt();
    holds.hold(new HoldRequest(List.of(new LotPlace(lot, goods.place())), doubt.reason().name(), reference, null), by);
    Map<String, Object> details = new HashMap<>(doubt.params());
    details.putAll(Map.of("refusal", doubt.reason().name(), "reason", receipt.exception().strip()));
    deeds.fire(Deed.of(by, "receiving.goods.held", "lot", lot, facility, details));
    return lots.lot(lot);
  }
}

package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import wms.coldchain.PulpTemperature;
import wms.coldchain.usecase.PulpTemperatures;
import wms.coldchain.usecase.ZoneFitness;
import wms.inventory.LotView;
import wms.inventory.NewLot;
import wms.inventory.usecase.ReceiveLot;
import wms.receiving.Receipt;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods are taken in, if the zone suits them and neither it nor they are too warm. What the probe said is remembered for the way to their place. */
@UseCase
public class ReceiveGoods {
  private final ZoneFitness fitness;
  private final ReceiveLot receive;
  private final PulpTemperatures pulp;
  private final Clock clock;

  @Inject public ReceiveGoods(ZoneFitness fitness, ReceiveLot receive, PulpTemperatures pulp, Clock clock) {
    this.fitness = fitness;
    this.receive = receive;
    this.pulp = pulp;
    this.clock = clock;
  }

  public LotView receive(Receipt receipt, Actor by) {
    NewLot goods = receipt.goods();
    receive.mustBeComplete(goods, by);
    if (receive.isKnown(goods)) return receive.receive(goods, by);
    Instant at = goods.at() == null ? clock.instant() : goods.at();
    Double probe = receipt.probeTemperature();
    fitness.mustSuit(goods.place().zone(), goods.material(), probe == null ? null : PulpTemperature.probed(probe, at));
    LotView received = receive.receive(goods, by);
    if (probe != null) pulp.probed(received.lot(), goods.place().zone(), probe, at);
    return received;
  }
}

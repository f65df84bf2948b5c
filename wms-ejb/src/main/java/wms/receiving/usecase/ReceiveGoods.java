package wms.receiving.usecase;

import jakarta.inject.Inject;
import wms.coldchain.usecase.ZoneFitness;
import wms.inventory.LotView;
import wms.inventory.NewLot;
import wms.inventory.usecase.ReceiveLot;
import wms.receiving.Receipt;
import wms.shared.Actor;
import wms.shared.UseCase;

/** Goods are taken in, if the zone suits them and neither it nor they are too warm. */
@UseCase
public class ReceiveGoods {
  private final ZoneFitness fitness;
  private final ReceiveLot receive;

  @Inject public ReceiveGoods(ZoneFitness fitness, ReceiveLot receive) {
    this.fitness = fitness;
    this.receive = receive;
  }

  public LotView receive(Receipt receipt, Actor by) {
    NewLot goods = receipt.goods();
    receive.mustBeComplete(goods, by);
    if (!receive.isKnown(goods)) fitness.mustSuit(goods.place().zone(), goods.material(), receipt.probeTemperature());
    return receive.receive(goods, by);
  }
}

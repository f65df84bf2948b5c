package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wms.catalogue.TemperatureClass;
import wms.inventory.NewLot;
import wms.inventory.Warehouse;
import wms.inventory.usecase.SsccSettings;
import wms.inventory.usecase.StockLimits;
import wms.shared.Fired;
import wms.shared.Sql;
import wms.shared.Wired;
import wms.shipping.DeliveryView;
import wms.shipping.NewDelivery;
import wms.shipping.NewOrder;
import wms.shipping.NewParcel;
import wms.shipping.NewWave;
import wms.shipping.ParcelView;
import wms.shipping.Pick;
import wms.shipping.PickLineView;
import wms.shipping.PickListView;
import wms.shipping.WaveView;

/** What people at the dock do, each step a transaction of the caller. */
public final class Dock {
  public final Warehouse house;
  private final Wired beans;

  Dock(Warehouse house, EntityManager entities, Sql sql) { this(house, entities, sql, event -> {}); }

  /** @param observer is told of everything that happens, in its transaction */
  public Dock(Warehouse house, EntityManager entities, Sql sql, Consumer<Object> observer) {
    this.house = house;
    beans = new Wired(entities, sql, house.clock).with(Event.class, Fired.to(observer)).with(PickRules.class, new PickRules(key -> Optional.empty())).with(WayRules.class, new WayRules(key -> Optional.empty())).with(StockLimits.class, new StockLimits(key -> Optional.empty()))
        .with(SsccSettings.class, new SsccSettings("9521000"))
        .with(wms.receiving.usecase.ReceivingSettings.class, new wms.receiving.usecase.ReceivingSettings(key -> Optional.empty())).with(WaveRules.class, new WaveRules(key -> Optional.empty())).with(StagingRules.class, new StagingRules(new PickRules(key -> Optional.empty()), key -> Optional.empty()));
  }

  public <T> T bean(Class<T> type) { return beans.bean(type); }

  public void receive(NewLot goods) { house.receiveLot.receive(goods, Warehouse.WORKER); }

  public void place(String id, String consignee, String destination, String kg) {
    bean(PlaceOrder.class).place(new NewOrder(id, "CJ", consignee, destination, null, null, 0, null, null, List.of(NewOrder.Line.of("MILK", Warehouse.kg(kg)))), Warehouse.WORKER);
  }

  /** Everything of the order is fetched. */
  public void pick(String order) { pick(wave(order)); }

  public WaveView wave(String order) { return bean(MakeWave.class).make(new NewWave(null, "CJ", List.of(order), null), Warehouse.WORKER); }

  public void pick(WaveView wave) {
    for (PickListView list : wave.lists())
      for (PickLineView line : bean(PickBook.class).list(list.id()).lines())
        bean(PickGoods.class).pick(list.id(), line.id(), new Pick(line.bin() == null ? line.zone() : line.bin(), line.lotNumber(), line.quantity(), line.pieces(), null), Warehouse.WORKER);
  }

  public ParcelView pack(String id, String order) { return bean(PackParcel.class).pack(new NewParcel(id, order, List.of()), Warehouse.WORKER); }

  public DeliveryView open(String id, String... orders) { return open(id, TemperatureClass.CHILLED, orders); }

  public DeliveryView open(String id, TemperatureClass vehicle, String... orders) { return bean(OpenDelivery.class).open(new NewDelivery(id, "CJ", List.of(orders), "新B·12345", vehicle, "Ma", null), Warehouse.WORKER); }

  public DeliveryView measured(String id, double celsius) { return bean(MeasureBody.class).measured(id, celsius, null, Warehouse.WORKER); }

  public DeliveryView load(String id, String scan) { return bean(LoadParcel.class).load(id, scan, Warehouse.WORKER); }

  public DeliveryView depart(String id) { return bean(Depart.class).depart(id, "S-77", null, null, Warehouse.WORKER); }
}

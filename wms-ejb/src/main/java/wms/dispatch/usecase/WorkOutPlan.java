package wms.dispatch.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.dispatch.Allocation;
import wms.dispatch.Goods;
import wms.dispatch.Need;
import wms.dispatch.PlanContent;
import wms.dispatch.PlanRequest;
import wms.dispatch.PlanningRules;
import wms.dispatch.Situation;
import wms.dispatch.domain.FreeHours;
import wms.dispatch.domain.Planner;
import wms.dispatch.domain.Supply;
import wms.dispatch.sql.LoadingTasks;
import wms.dispatch.sql.Vehicles;
import wms.facilities.FacilityView;
import wms.inventory.usecase.DispatchStock;
import wms.shared.Query;

/**
 * Works out who gets what from where, out of the stock, roads, modes and vehicles of this moment. Changes nothing and keeps no lock, so
 * that the seconds it takes hold nobody up.
 */
@Query
public class WorkOutPlan {
  private final DispatchStock stock;
  private final MaterialBook materials;
  private final Scene scene;
  private final Vehicles vehicles;
  private final LoadingTasks tasks;
  private final PlanningRules rules;
  private final Clock clock;

  @Inject public WorkOutPlan(DispatchStock stock, MaterialBook materials, Scene scene, Vehicles vehicles, LoadingTasks tasks, PlanningRules rules, Clock clock) {
    this.stock = stock;
    this.materials = materials;
    this.scene = scene;
    this.vehicles = vehicles;
    this.tasks = tasks;
    this.rules = rules;
    this.clock = clock;
  }

  public PlanContent workOut(PlanRequest request) {
    Instant now = clock.instant();
    Map<String, MaterialView> catalogue = catalogue(request.needs());
    Map<String, FacilityView> places = scene.places();
    Supply supply = new Supply(stock.usable(catalogue.keySet(), List.of()), scene.rules(places, request.needs()));
    Situation situation = situation(request.needs(), goods(catalogue), places, supply, now);
    long start = System.nanoTime();
    Allocation allocation = new Planner().plan(situation);
    double seconds = (System.nanoTime() - start) / 1e9;
    return new PlanText(situation, supply, catalogue).of(allocation, seconds);
  }

  private Situation situation(List<Need> needs, Map<String, Goods> goods, Map<String, FacilityView> places, Supply supply, Instant now) {
    return new Situation(now, Scene.zone(places, needs.stream().map(Need::point).toList()), rules, places.keySet(), List.copyOf(goods.values()), supply.sources(goods),
        supply.excluded(), needs, scene.roads(places.keySet()), FreeHours.of(vehicles.all(), tasks.hoursTaken(now)));
  }

  private Map<String, MaterialView> catalogue(List<Need> needs) {
    Map<String, MaterialView> catalogue = new TreeMap<>();
    needs.forEach(need -> catalogue.computeIfAbsent(need.material(), materials::material));
    return catalogue;
  }

  private static Map<String, Goods> goods(Map<String, MaterialView> catalogue) {
    Map<String, Goods> goods = new TreeMap<>();
    catalogue.forEach((code, m) -> goods.put(code, new Goods(code, m.temperatureClass().name(), m.massKg().doubleValue(), m.volumeM3().doubleValue(), m.step())));
    return goods;
  }
}

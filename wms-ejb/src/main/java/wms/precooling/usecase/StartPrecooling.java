package wms.precooling.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.coldchain.usecase.PulpTemperatures;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.precooling.Known;
import wms.precooling.NewPrecooling;
import wms.precooling.PrecoolingReason;
import wms.precooling.PrecoolingView;
import wms.precooling.domain.CoolingCurve;
import wms.precooling.domain.JobCheck;
import wms.precooling.domain.PrecoolingJob;
import wms.precooling.sql.Jobs;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Goods that stand in a pre-cooler begin to be cooled, if it can make them as cool as they must be. Until they are, they are not stored. */
@UseCase
public class StartPrecooling {
  private final Jobs jobs;
  private final PrecoolingBook book;
  private final GoodsToCool goodsToCool;
  private final Targets targets;
  private final Thermometers thermometers;
  private final PulpTemperatures pulp;
  private final FacilityBook facilities;
  private final TellPrecooling tell;
  private final Clock clock;

  @Inject public StartPrecooling(Jobs jobs, PrecoolingBook book, GoodsToCool goodsToCool, Targets targets, Thermometers thermometers, PulpTemperatures pulp, FacilityBook facilities, TellPrecooling tell, Clock clock) {
    this.jobs = jobs;
    this.book = book;
    this.goodsToCool = goodsToCool;
    this.targets = targets;
    this.thermometers = thermometers;
    this.pulp = pulp;
    this.facilities = facilities;
    this.tell = tell;
    this.clock = clock;
  }

  public PrecoolingView start(NewPrecooling wish, Actor by) {
    JobCheck.mustBeComplete(wish);
    ZoneView zone = facilities.zone(wish.zone());
    by.mustBeAllowed(Right.WORK_STOCK, zone.facility());
    if (wish.id() != null && jobs.seek(wish.id()).isPresent()) return same(wish);
    if (zone.use() != ZoneUse.PRECOOLING) throw Refusal.conflict(PrecoolingReason.ZONE_NOT_FOR_PRECOOLING, Map.of("zone", zone.code(), "use", zone.use().name()));
    NewPrecooling settled = settled(wish, zone, by);
    List<NewPrecooling.Goods> goods = goodsToCool.in(zone.code(), wish.lots());
    jobs.add(settled.id(), zone.facility(), settled, goods, by);
    goods.forEach(each -> pulp.cooling(each.lot(), zone.code(), settled.startTemperature(), settled.id(), settled.startedAt()));
    PrecoolingJob started = jobs.find(settled.id());
    tell.done("started", started, Map.of("method", settled.method().name(), "start", settled.startTemperature(), "target", settled.targetTemperature()), by);
    return book.job(settled.id());
  }

  private PrecoolingView same(NewPrecooling wish) {
    PrecoolingView before = book.job(wish.id());
    List<String> lots = before.lots().stream().map(PrecoolingView.Goods::lot).sorted().toList();
    if (before.zone().equals(wish.zone()) && lots.equals(wish.lots().stream().map(NewPrecooling.Goods::lot).sorted().toList())) return before;
    throw Refusal.conflict(PrecoolingReason.ALREADY_THERE, Map.of("job", before.number()));
  }

  /** The wish with everything said that it left open. */
  private NewPrecooling settled(NewPrecooling wish, ZoneView zone, Actor by) {
    Instant now = clock.instant();
    Instant at = Moments.mustBePast(wish.startedAt(), now);
    double start = start(wish, zone.code());
    double medium = wish.mediumTemperature() == null ? air(zone.code()) : wish.mediumTemperature();
    double target = targets.settle(wish.targetTemperature(), wish.lots().stream().map(NewPrecooling.Goods::lot).toList(), zone.facility(), by);
    CoolingCurve.mustBeReachable(target, medium);
    if (start <= target) throw Refusal.conflict(PrecoolingReason.COOL_ALREADY, Map.of("start", start, "target", target));
    return new NewPrecooling(wish.id() == null ? Ids.at(now.toEpochMilli()) : wish.id(), wish.zone(), wish.method(), wish.lots(), start, target, wish.mediumTemperature(), wish.probe(), at, wish.dueAt());
  }

  private double start(NewPrecooling wish, String zone) {
    Double sensed = wish.probe() == null ? null : thermometers.probeIn(zone, wish.probe()).stale() ? null : thermometers.probeIn(zone, wish.probe()).temperature();
    if (wish.startTemperature() == null && sensed == null) throw Refusal.invalid("/startTemperature", "REQUIRED");
    return wish.startTemperature() == null ? sensed : wish.startTemperature();
  }

  private double air(String zone) {
    return thermometers.airNow(zone).filter(known -> !known.stale()).map(Known::celsius).orElseThrow(() -> Refusal.conflict(PrecoolingReason.ZONE_SILENT, Map.of("zone", zone)));
  }
}

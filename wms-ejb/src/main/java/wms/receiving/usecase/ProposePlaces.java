package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wms.catalogue.CatalogueReason;
import wms.catalogue.MaterialBook;
import wms.catalogue.Neighbours;
import wms.coldchain.ColdchainReason;
import wms.coldchain.usecase.PulpTemperatures;
import wms.coldchain.usecase.ZoneFitness;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.inventory.BinFill;
import wms.inventory.usecase.BinMap;
import wms.inventory.usecase.Issues;
import wms.receiving.PlaceWhy;
import wms.receiving.PutAwayProposal;
import wms.receiving.ReceivingReason;
import wms.receiving.Turnover;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;

/**
 * Where goods should go. A zone must be of their class and in its band, they cool enough for it, and their neighbours good ones; a bin must
 * have room. Then: what must be cooled first is cooled, a lot stays together, all of it lies in one place, like lies beside like, and what
 * leaves fast lies near the exit. What was left out says why.
 */
@Query
public class ProposePlaces {
  private static final Duration TURNOVER_OVER = Duration.ofDays(30);
  private final FacilityBook facilities;
  private final MaterialBook materials;
  private final ZoneFitness fitness;
  private final PulpTemperatures pulp;
  private final BinMap bins;
  private final Issues issues;
  private final GoodsToPutAway goodsToPutAway;
  private final Clock clock;

  @Inject public ProposePlaces(FacilityBook facilities, MaterialBook materials, ZoneFitness fitness, PulpTemperatures pulp, BinMap bins, Issues issues, GoodsToPutAway goodsToPutAway, Clock clock) {
    this.facilities = facilities;
    this.materials = materials;
    this.fitness = fitness;
    this.pulp = pulp;
    this.bins = bins;
    this.issues = issues;
    this.goodsToPutAway = goodsToPutAway;
    this.clock = clock;
  }

  public PutAwayProposal forUnit(String sscc) { return propose(goodsToPutAway.onUnit(sscc)); }

  /** @param quantity null: all that lies loose there */
  public PutAwayProposal forLot(String lot, String zone, String bin, Quantity quantity) { return propose(goodsToPutAway.loose(lot, zone, bin, quantity)); }

  private PutAwayProposal propose(GoodsToPutAway.Waiting waiting) {
    String facility = facilities.facilityOf(waiting.zone());
    Map<String, BigDecimal> issued = issues.since(facility, clock.instant().minus(TURNOVER_OVER));
    Turnover turnover = waiting.goods().stream().map(goods -> Turnover.of(goods.material(), issued)).min(Comparator.naturalOrder()).orElse(Turnover.SLOW);
    List<PutAwayProposal.LeftOut> leftOut = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (ZoneView zone : facilities.zonesOf(facility)) if (zone.use() == ZoneUse.STORAGE) consider(zone, waiting, false, candidates, leftOut);
    boolean isWarm = leftOut.stream().anyMatch(each -> each.code().equals(ColdchainReason.GOODS_TOO_WARM.name()));
    for (ZoneView zone : facilities.zonesOf(facility)) if (isWarm && zone.use() == ZoneUse.PRECOOLING) consider(zone, waiting, true, candidates, leftOut);
    candidates.sort(Candidate.order(turnover));
    List<PutAwayProposal.Choice> places = candidates.stream().map(each -> byTurnover(each, turnover, candidates)).map(Candidate::choice).toList();
    return new PutAwayProposal(facility, waiting.zone(), waiting.bin(), waiting.goods(), turnover, places, leftOut);
  }

  /** Near and far are said of the half of the positions that they are in. */
  private static Candidate byTurnover(Candidate candidate, Turnover turnover, List<Candidate> all) {
    int last = all.stream().filter(Candidate::hasPosition).mapToInt(Candidate::position).max().orElse(0);
    if (!candidate.hasPosition() || turnover == Turnover.MEDIUM || last < 2) return candidate;
    boolean isNear = candidate.position() * 2 <= last + 1;
    if (turnover == Turnover.FAST && isNear) return candidate.with(PlaceWhy.FAST_NEAR_EXIT);
    return turnover == Turnover.SLOW && !isNear ? candidate.with(PlaceWhy.SLOW_FAR_BACK) : candidate;
  }

  private void consider(ZoneView zone, GoodsToPutAway.Waiting waiting, boolean toCool, List<Candidate> candidates, List<PutAwayProposal.LeftOut> leftOut) {
    List<BinFill> map = bins.of(zone.code());
    Optional<Refusal> no = whyNot(zone, waiting, map);
    if (no.isPresent()) {
      leftOut.add(new PutAwayProposal.LeftOut(zone.code(), null, no.get().reason().name(), no.get().params()));
      return;
    }
    boolean hasBins = map.stream().anyMatch(bin -> bin.bin() != null);
    for (BinFill bin : map) if (!hasBins || bin.bin() != null) consider(zone, bin, waiting, toCool, candidates, leftOut);
  }

  /** Why the whole zone does not do. */
  private Optional<Refusal> whyNot(ZoneView zone, GoodsToPutAway.Waiting waiting, List<BinFill> map) {
    for (PutAwayProposal.Goods goods : waiting.goods()) {
      try {
        fitness.mustSuit(zone.code(), goods.material());
      } catch (Refusal refusal) {
        return Optional.of(refusal);
      }
      Optional<Refusal> warm = zone.code().equals(waiting.zone()) ? Optional.empty() : fitness.whyGoodsDoNot(zone.code(), goods.material(), pulp.of(goods.lot(), waiting.zone()).orElse(null));
      Optional<Refusal> no = warm.or(() -> neighbours(goods, map));
      if (no.isPresent()) return no;
    }
    BigDecimal lying = map.stream().map(BinFill::massKg).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean isFull = !zone.code().equals(waiting.zone()) && zone.capacityKg() != null && lying.add(waiting.massKg()).compareTo(zone.capacityKg()) > 0;
    return isFull ? Optional.of(Refusal.conflict(ReceivingReason.ZONE_FULL, Map.of("zone", zone.code(), "capacity", zone.capacityKg().stripTrailingZeros().toPlainString(), "lying", lying.stripTrailingZeros().toPlainString()))) : Optional.empty();
  }

  private Optional<Refusal> neighbours(PutAwayProposal.Goods goods, List<BinFill> map) {
    Set<String> there = new HashSet<>();
    map.forEach(bin -> bin.goods().forEach(each -> there.add(each.material())));
    for (String other : there.stream().sorted().toList()) {
      List<CatalogueReason> against = Neighbours.against(materials.material(goods.material()).asNeighbour(), materials.material(other).asNeighbour());
      if (!against.isEmpty()) return Optional.of(Refusal.conflict(against.get(0), Map.of("material", goods.material(), "neighbour", other)));
    }
    return Optional.empty();
  }

  private void consider(ZoneView zone, BinFill bin, GoodsToPutAway.Waiting waiting, boolean toCool, List<Candidate> candidates, List<PutAwayProposal.LeftOut> leftOut) {
    String code = bin.bin() == null ? null : bin.bin().code();
    if (zone.code().equals(waiting.zone()) && (code == null ? waiting.bin() == null : code.equals(waiting.bin()))) return;
    BigDecimal room = bin.room(waiting.kgEach(), waiting.m3Each());
    BigDecimal whole = room == null ? null : room.divide(waiting.step(), 0, RoundingMode.DOWN).multiply(waiting.step()).min(waiting.amount());
    boolean allFits = whole == null || whole.compareTo(waiting.amount()) >= 0;
    if (whole != null && (whole.signum() <= 0 || waiting.isUnit() && !allFits)) {
      leftOut.add(new PutAwayProposal.LeftOut(zone.code(), code, ReceivingReason.BIN_FULL.name(), Map.of("bin", String.valueOf(code), "lying", bin.massKg().stripTrailingZeros().toPlainString())));
      return;
    }
    List<PlaceWhy> why = new ArrayList<>();
    if (toCool) why.add(PlaceWhy.TO_BE_PRECOOLED);
    if (bin.goods().stream().anyMatch(each -> waiting.hasLot(each.lot()))) why.add(PlaceWhy.SAME_LOT_HERE);
    if (allFits) why.add(PlaceWhy.ALL_FITS);
    if (bin.goods().stream().anyMatch(each -> waiting.hasMaterial(each.material()))) why.add(PlaceWhy.SAME_MATERIAL_HERE);
    if (bin.goods().isEmpty() && bin.bin() != null) why.add(PlaceWhy.EMPTY);
    candidates.add(new Candidate(zone.code(), bin.bin(), whole == null || waiting.isUnit() ? null : Quantity.of(whole, waiting.goods().get(0).quantity().unit()).in(allFits ? waiting.goods().get(0).quantity().pieces() : null), bin.fill(), why));
  }
}

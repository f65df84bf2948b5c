package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.facilities.FacilityBook;
import wms.inventory.CountView;
import wms.inventory.InventoryReason;
import wms.inventory.LotPlace;
import wms.inventory.NewCount;
import wms.inventory.Place;
import wms.inventory.SampleBy;
import wms.inventory.domain.Sample;
import wms.inventory.domain.Tolerance;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** A count 盘点单 is made: which goods at which places are to be counted. Nothing is closed for it. */
@UseCase
public class PlanCount {
  private static final int MOST_ZONES = 25;
  private final Sql sql;
  private final CountBook counts;
  private final FacilityBook facilities;
  private final StockLimits limits;
  private final Announcements announce;
  private final Clock clock;

  @Inject public PlanCount(Sql sql, CountBook counts, FacilityBook facilities, StockLimits limits, Announcements announce, Clock clock) {
    this.sql = sql;
    this.counts = counts;
    this.facilities = facilities;
    this.limits = limits;
    this.announce = announce;
    this.clock = clock;
  }

  public CountView plan(NewCount wanted, Actor by) {
    mustBeComplete(wanted);
    by.mustBeAllowed(Right.ADJUST_STOCK, wanted.facility());
    String id = wanted.id() == null ? Ids.at(clock.millis()) : wanted.id();
    if (sql.first(row -> row.text("id"), "SELECT id FROM stock_count WHERE id = ?", id).isPresent()) return counts.count(id, by);
    Long seed = wanted.sampleBy() != SampleBy.RANDOM ? null : wanted.seed() == null ? Long.valueOf(clock.millis()) : wanted.seed();
    List<LotPlace> goods = sample(candidates(wanted), wanted, seed);
    if (goods.isEmpty()) throw Refusal.conflict(InventoryReason.NOTHING_TO_COUNT, Map.of("facility", wanted.facility()));
    write(id, wanted, seed, goods, by);
    CountView count = counts.count(id, by);
    announce.done(by, "inventory.count.opened", "count", id, wanted.facility(), Map.of("number", count.number(), "lines", goods.size(), "sample", count.sampleBy().name(), "seed", String.valueOf(seed)));
    announce.changed("count", wanted.facility(), id, Map.of("lines", goods.size()));
    return count;
  }

  /** Whoever stood before a bin and did not find what the books say asks for it to be counted; a bin that waits for a count already is counted once. */
  public String ask(Place place, Actor by) {
    String facility = facilities.facilityOf(place.zone());
    Optional<String> waiting = sql.first(row -> row.text("count_id"), "SELECT n.count_id FROM count_line n JOIN stock_count c ON c.id = n.count_id WHERE n.place = ? AND c.closed_at IS NULL AND c.facility = ?", place.code(), facility);
    if (waiting.isPresent()) return waiting.get();
    String id = Ids.at(clock.millis());
    List<LotPlace> goods = sql.list(row -> new LotPlace(row.text("lot"), place), "SELECT lot FROM stock_balance WHERE zone_code = ? AND place = ? AND balance > 0 ORDER BY lot", place.zone(), place.code());
    if (goods.isEmpty()) throw Refusal.conflict(InventoryReason.NOTHING_TO_COUNT, Map.of("facility", facility));
    write(id, NewCount.of(facility, place.zone()), null, goods, by);
    announce.done(by, "inventory.count.asked", "count", id, facility, Map.of("place", place.code(), "lines", goods.size()));
    announce.changed("count", facility, id, Map.of("lines", goods.size()));
    return id;
  }

  private void mustBeComplete(NewCount wanted) {
    if (wanted.facility() == null || wanted.facility().isBlank()) throw Refusal.invalid("/facility", "REQUIRED");
    facilities.facility(wanted.facility());
    if (wanted.id() != null && wanted.id().length() > 36) throw Refusal.invalid("/id", "TOO_LONG", Map.of("longest", 36));
    if (wanted.zones().size() > MOST_ZONES) throw Refusal.invalid("/zones", "TOO_LONG", Map.of("longest", MOST_ZONES));
    for (String zone : wanted.zones()) if (!facilities.facilityOf(zone).equals(wanted.facility())) throw Refusal.notFound("zone", zone);
    boolean sampled = wanted.sampleBy() != null && wanted.sampleBy() != SampleBy.ALL;
    if (sampled && (wanted.lines() == null || wanted.lines() < 1)) throw Refusal.invalid("/lines", InventoryReason.NOT_POSITIVE.name());
  }

  private List<Sample.Candidate> candidates(NewCount wanted) {
    List<Object> params = new ArrayList<>(List.of(wanted.facility()));
    StringBuilder where = new StringBuilder("WHERE b.facility = ? AND b.balance > 0");
    if (!wanted.zones().isEmpty()) {
      where.append(" AND b.zone_code IN (").append("?,".repeat(wanted.zones().size() - 1)).append("?)");
      params.addAll(wanted.zones());
    }
    if (wanted.temperatureClass() != null) {
      where.append(" AND z.temperature_class = ?");
      params.add(wanted.temperatureClass());
    }
    if (wanted.material() != null && !wanted.material().isBlank()) {
      where.append(" AND l.material = ?");
      params.add(wanted.material());
    }
    return sql.list(row -> new Sample.Candidate(new LotPlace(row.text("lot"), Place.parse(row.text("place"))), row.decimal("balance").multiply(row.decimal("mass_kg")).doubleValue()),
        "SELECT b.lot, b.place, b.balance, m.mass_kg FROM stock_balance b JOIN lot l ON l.lot = b.lot JOIN material m ON m.code = l.material JOIN zone z ON z.code = b.zone_code " + where, params.toArray());
  }

  private static List<LotPlace> sample(List<Sample.Candidate> candidates, NewCount wanted, Long seed) {
    if (wanted.sampleBy() == SampleBy.RANDOM) return Sample.random(candidates, wanted.lines(), seed);
    return wanted.sampleBy() == SampleBy.LARGEST ? Sample.largest(candidates, wanted.lines()) : Sample.all(candidates);
  }

  private void write(String id, NewCount wanted, Long seed, List<LotPlace> goods, Actor by) {
    Tolerance recount = limits.recount(wanted.facility());
    SampleBy sample = wanted.sampleBy() == null ? SampleBy.ALL : wanted.sampleBy();
    String material = wanted.material() == null || wanted.material().isBlank() ? null : wanted.material();
    sql.update("INSERT INTO stock_count (id, facility, zones, temperature_class, material, sample_by, sample_lines, seed, recount_share, recount_kg, opened_at, opened_by, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,1)",
        id, wanted.facility(), String.join(",", wanted.zones()), wanted.temperatureClass(), material, sample, sample == SampleBy.ALL ? null : wanted.lines(), seed, recount.share(), recount.kg(), clock.instant(), by.user());
    sql.batch("INSERT INTO count_line (id, count_id, lot, place, listed) VALUES (?,?,?,?,1)", goods.stream().map(each -> new Object[] {Ids.at(clock.millis()), id, each.lot(), each.place().code()}).toList());
  }
}

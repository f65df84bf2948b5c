package wms.trace.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wms.people.PartnerBook;
import wms.people.PartnerRole;
import wms.shared.Among;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.trace.RecallSelection;
import wms.trace.TraceReason;
import wms.trace.domain.LotMarks;
import wms.trace.domain.Reach;

/** Finds the lots that a selection reaches. */
@Query
public class SelectLots {
  private static final int LARGEST = 2000;
  private static final String MARKS = "SELECT lot, lot_number, material, supplier, produced FROM lot WHERE ";
  private final Sql sql;
  private final PartnerBook partners;

  @Inject public SelectLots(Sql sql, PartnerBook partners) {
    this.sql = sql;
    this.partners = partners;
  }

  /** @param undated how many are left out because nobody knows when they were made */
  public record Selected(List<String> lots, int undated) {}

  /** @throws Refusal when nothing is selected, a lot number is unknown, or nothing or too much is found */
  public Selected find(RecallSelection selection) {
    Reach.mustSelect(selection);
    Reach reach = reach(selection);
    List<LotMarks> candidates = candidates(reach);
    mustBeKnown(selection, candidates);
    List<String> lots = candidates.stream().filter(reach::reaches).map(LotMarks::lot).sorted().toList();
    if (lots.isEmpty()) throw Refusal.conflict(TraceReason.NO_LOT_SELECTED, Map.of("candidates", candidates.size()));
    if (lots.size() > LARGEST) throw Refusal.conflict(TraceReason.SELECTION_TOO_LARGE, Map.of("count", lots.size(), "largest", LARGEST));
    return new Selected(lots, (int) candidates.stream().filter(reach::misses).count());
  }

  /** A supplier is known by its code and by its name in either language. */
  Reach reach(RecallSelection selection) {
    String said = selection.supplier();
    if (said == null || said.isBlank()) return new Reach(selection, Set.of());
    Stream<String> names = partners.named(said.strip(), PartnerRole.SUPPLIER).stream().flatMap(found -> Stream.of(found.code(), found.names().zh(), found.names().en()));
    return new Reach(selection, Stream.concat(Stream.of(said.strip()), names).collect(Collectors.toSet()));
  }

  /** What these lots are told apart by. */
  List<LotMarks> marks(Collection<String> lots) {
    Map<String, List<LocalDate>> days = receivedOn(lots);
    return Among.of(lots).gather((marks, some) -> marked(MARKS + "lot IN (" + marks + ")", some, days));
  }

  /** The days on which goods of each lot came in from outside, each a day of the facility that took them, the first one first. */
  Map<String, List<LocalDate>> receivedOn(Collection<String> lots) {
    record Came(String lot, Instant at, ZoneId zone) {}
    return Among.of(lots).gather((marks, some) -> sql.list(row -> new Came(row.text("lot"), row.instant("moved_at"), ZoneId.of(row.text("time_zone"))), """
        SELECT m.lot, m.moved_at, f.time_zone FROM stock_movement m JOIN zone z ON z.code = m.to_zone JOIN facility f ON f.code = z.facility
        WHERE m.from_zone LIKE '@%%' AND m.from_zone NOT IN ('@TRANSIT', '@CONSIGNEE') AND m.lot IN (%s) ORDER BY m.moved_at""".formatted(marks), some)).stream()
        .collect(Collectors.groupingBy(Came::lot, Collectors.mapping(came -> LocalDate.ofInstant(came.at(), came.zone()), Collectors.toList())));
  }

  private List<LotMarks> candidates(Reach reach) {
    RecallSelection selection = reach.selection();
    List<Object> params = new ArrayList<>();
    String rest = "";
    if (selection.material() != null && !selection.material().isBlank()) {
      rest += " AND material = ?";
      params.add(selection.material());
    }
    if (!reach.suppliers().isEmpty()) {
      rest += " AND supplier IN (" + "?,".repeat(reach.suppliers().size() - 1) + "?)";
      params.addAll(reach.suppliers());
    }
    String narrow = rest;
    List<LotMarks> found = selection.lotNumbers().isEmpty() ? marked(MARKS + "1 = 1" + narrow, params.toArray(), Map.of())
        : Among.of(selection.lotNumbers()).gather((marks, some) -> marked(MARKS + "lot_number IN (" + marks + ")" + narrow, Among.and(some, params.toArray()), Map.of()));
    if (selection.receivedFrom() == null && selection.receivedTo() == null) return found;
    return marks(found.stream().map(LotMarks::lot).toList());
  }

  private List<LotMarks> marked(String question, Object[] params, Map<String, List<LocalDate>> days) {
    return sql.list(row -> new LotMarks(row.text("lot"), row.text("lot_number"), row.text("material"), row.text("supplier"), row.date("produced"), days.getOrDefault(row.text("lot"), List.of())), question, params);
  }

  private static void mustBeKnown(RecallSelection selection, List<LotMarks> found) {
    List<String> unknown = selection.lotNumbers().stream().filter(number -> found.stream().noneMatch(lot -> lot.number().equals(number))).toList();
    if (!unknown.isEmpty()) throw Refusal.invalid("/selection/lotNumbers", TraceReason.LOT_UNKNOWN.name(), Map.of("lotNumbers", unknown));
  }
}

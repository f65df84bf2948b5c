package wms.reports.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.reports.Figures.Loss;
import wms.reports.Figures.LossKind;
import wms.reports.Figures.Losses;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/**
 * What was lost and why, out of the ledger: whatever went out of the books to nobody. A reversal counts against the cause of the line it
 * takes back, in the period in which it is made.
 */
@Query
public class LossFigures {
  /** What was lost under way belongs to no facility, and is told where all are asked for. */
  private static final String LOST = """
      SELECT m.document_type, m.reason, h.reason AS hold_reason, l.material, l.unit, t.name_zh, t.name_en, t.mass_kg, m.from_zone, SUM(m.quantity) AS quantity, COUNT(*) AS n
      FROM stock_movement m JOIN lot l ON l.lot = m.lot JOIN material t ON t.code = l.material LEFT JOIN stock_hold h ON m.document_type = 'HOLD' AND h.id = m.document_id
      WHERE m.to_zone IN ('@LOSS', '@COUNT') AND m.reverses IS NULL AND m.moved_at >= ? AND m.moved_at < ? AND (m.from_zone IN (%s)%s)
      GROUP BY m.document_type, m.reason, h.reason, l.material, l.unit, t.name_zh, t.name_en, t.mass_kg, m.from_zone""";
  private static final String TAKEN_BACK = """
      SELECT o.document_type, o.reason, h.reason AS hold_reason, l.material, l.unit, t.name_zh, t.name_en, t.mass_kg, o.from_zone, -SUM(m.quantity) AS quantity, -COUNT(*) AS n
      FROM stock_movement m JOIN stock_movement o ON o.id = m.reverses JOIN lot l ON l.lot = m.lot JOIN material t ON t.code = l.material LEFT JOIN stock_hold h ON o.document_type = 'HOLD' AND h.id = o.document_id
      WHERE m.from_zone IN ('@LOSS', '@COUNT') AND m.moved_at >= ? AND m.moved_at < ? AND m.to_zone IN (%s)
      GROUP BY o.document_type, o.reason, h.reason, l.material, l.unit, t.name_zh, t.name_en, t.mass_kg, o.from_zone""";
  private final Sql sql;
  private final StockFlows flows;

  @Inject public LossFigures(Sql sql, StockFlows flows) {
    this.sql = sql;
    this.flows = flows;
  }

  private record Key(LossKind kind, String code, String material) {}

  /** The heaviest first. */
  Losses of(Span span) {
    Map<Key, Loss> causes = new LinkedHashMap<>();
    String underWay = span.facility() == null && span.scope().facilities() == null ? " OR m.from_zone = '@TRANSIT'" : "";
    for (Loss loss : sql.list(LossFigures::loss, LOST.formatted(span.zones(), underWay), span.params(List.of(span.from(), span.to())))) add(loss, causes);
    for (Loss loss : sql.list(LossFigures::loss, TAKEN_BACK.formatted(span.zones()), span.params(List.of(span.from(), span.to())))) add(loss, causes);
    List<Loss> lost = causes.values().stream().filter(loss -> loss.quantity().value().signum() != 0).sorted(Comparator.comparingDouble(Loss::kg).reversed()).toList();
    double kg = lost.stream().mapToDouble(Loss::kg).sum();
    double opening = flows.openingKg(span);
    double came = flows.cameInKg(span);
    return new Losses(kg, opening, came, opening + came > 0 ? (Double) (100 * kg / (opening + came)) : null, lost);
  }

  private static void add(Loss loss, Map<Key, Loss> causes) {
    causes.merge(new Key(loss.kind(), loss.code(), loss.material()), loss, (one, other) -> new Loss(one.kind(), one.code(), one.material(), one.names(),
        Quantity.of(one.quantity().value().add(other.quantity().value()), one.quantity().unit()), one.kg() + other.kg(), one.lines() + other.lines()));
  }

  private static Loss loss(Row row) throws SQLException {
    LossKind kind = kind(row);
    String code = kind == LossKind.DISCARDED ? row.text("hold_reason") : kind == LossKind.ADJUSTED ? row.text("reason") : null;
    BigDecimal quantity = row.decimal("quantity");
    return new Loss(kind, code, row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), Quantity.of(quantity, row.text("unit")), quantity.multiply(row.decimal("mass_kg")).doubleValue(), row.count("n"));
  }

  private static LossKind kind(Row row) throws SQLException {
    if (row.text("from_zone").equals("@TRANSIT")) return LossKind.ON_THE_WAY;
    if (row.text("reason").equals("WEIGHING")) return LossKind.WEIGHED;
    return switch (row.text("document_type")) {
      case "HOLD" -> LossKind.DISCARDED;
      case "COUNT" -> LossKind.COUNTED;
      case "ADJUSTMENT" -> LossKind.ADJUSTED;
      default -> LossKind.OTHER;
    };
  }
}

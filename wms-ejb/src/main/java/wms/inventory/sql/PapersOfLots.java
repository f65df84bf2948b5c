package wms.inventory.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import wms.catalogue.CertificateKind;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.inventory.Papers;
import wms.inventory.domain.Lot;
import wms.shared.Among;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

/** Which certificates lots need and have. Of lots whose materials require none nothing is asked. */
@Part
public class PapersOfLots {
  private static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);
  /** A lot is looked up by itself, whoever adds certificates of others. */
  private static final String STANDING = """
      SELECT o.lot, c.kind, MAX(COALESCE(c.valid_until, DATE('9999-12-31'))) AS last_day
      FROM --DERBY-PROPERTIES joinOrder=FIXED
        certificate_lot o --DERBY-PROPERTIES index=certificate_lot_lot
        JOIN certificate c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP
        ON c.id = o.certificate
      WHERE o.lot IN (%s) AND c.withdrawn_at IS NULL GROUP BY o.lot, c.kind""";
  private final Sql sql;
  private final MaterialBook materials;

  @Inject public PapersOfLots(Sql sql, MaterialBook materials) {
    this.sql = sql;
    this.materials = materials;
  }

  private record Standing(String lot, CertificateKind kind, LocalDate lastDay) {
    static Standing of(Row row) throws SQLException { return new Standing(row.text("lot"), row.word("kind", CertificateKind.class), row.date("last_day")); }
  }

  /** @param materialOf of each lot */
  public Map<String, Papers> of(Map<String, String> materialOf) {
    Map<String, MaterialView> known = materials.materials(materialOf.values());
    Map<String, List<CertificateKind>> required = new HashMap<>();
    materialOf.forEach((lot, material) -> { if (known.containsKey(material) && !known.get(material).certificates().isEmpty()) required.put(lot, known.get(material).certificates()); });
    Map<String, Map<CertificateKind, LocalDate>> standing = standing(required.keySet());
    Map<String, Papers> papers = new HashMap<>();
    materialOf.keySet().forEach(lot -> papers.put(lot, required.containsKey(lot) ? papers(required.get(lot), standing.getOrDefault(lot, Map.of())) : Papers.NONE_NEEDED));
    return papers;
  }

  public Papers of(String lot, String material) { return of(Map.of(lot, material)).get(lot); }

  public <T> Map<String, Papers> of(Collection<T> goods, Function<T, String> lot, Function<T, String> material) {
    return of(goods.stream().collect(Collectors.toMap(lot, material, (one, same) -> one)));
  }

  /** Asked at most once, and only when somebody wants to know of one of them. */
  Function<String, Papers> whenAsked(Collection<Lot> lots) {
    Supplier<Map<String, Papers>> once = new Supplier<>() {
      private Map<String, Papers> known;

      @Override public Map<String, Papers> get() {
        if (known == null) known = of(lots, Lot::id, Lot::material);
        return known;
      }
    };
    return lot -> once.get().get(lot);
  }

  private Map<String, Map<CertificateKind, LocalDate>> standing(Collection<String> lots) {
    return Among.of(lots).gather((marks, some) -> sql.list(Standing::of, STANDING.formatted(marks), some)).stream()
        .collect(Collectors.groupingBy(Standing::lot, Collectors.toMap(Standing::kind, Standing::lastDay)));
  }

  private static Papers papers(List<CertificateKind> required, Map<CertificateKind, LocalDate> standing) {
    return new Papers(required.stream().map(kind -> {
      LocalDate lastDay = standing.get(kind);
      return new Papers.Needed(kind, lastDay != null, WITHOUT_END.equals(lastDay) ? null : lastDay);
    }).toList());
  }
}

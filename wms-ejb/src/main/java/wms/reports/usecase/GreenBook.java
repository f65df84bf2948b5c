package wms.reports.usecase;

import jakarta.inject.Inject;
import java.util.List;
import wms.reports.GreenElectricity;
import wms.shared.Query;
import wms.shared.Sql;

/** Reads what people know of green electricity. */
@Query
public class GreenBook {
  private final Sql sql;

  @Inject public GreenBook(Sql sql) { this.sql = sql; }

  /** From the oldest day on. */
  public List<GreenElectricity> of(String facility) {
    return sql.list(row -> new GreenElectricity(facility, row.date("from_day"), row.decimal("percent"), row.text("proof"), row.instant("kept_at"), row.text("kept_by")), "SELECT * FROM green_electricity WHERE facility = ? ORDER BY from_day", facility);
  }
}

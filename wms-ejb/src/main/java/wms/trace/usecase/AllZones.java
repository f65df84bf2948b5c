package wms.trace.usecase;

import jakarta.inject.Inject;
import wms.inventory.usecase.Turns;
import wms.shared.Part;
import wms.shared.Sql;

/** Waits until nobody brings goods in anywhere; from then to the end of the transaction nobody does. */
@Part
public class AllZones {
  private final Sql sql;
  private final Turns turns;

  @Inject public AllZones(Sql sql, Turns turns) {
    this.sql = sql;
    this.turns = turns;
  }

  void await() { turns.atZones(sql.list(row -> row.text("code"), "SELECT code FROM zone")); }
}

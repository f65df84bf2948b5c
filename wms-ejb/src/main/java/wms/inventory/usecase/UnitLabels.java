package wms.inventory.usecase;

import java.util.List;
import java.util.function.Consumer;
import wms.inventory.LogisticUnit;
import wms.shared.Query;
import wms.shared.paper.Labels;
import wms.shared.paper.PrintOrder;
import wms.shared.paper.Sheet;

/** Labels for pallets, cases and cages. */
@Query
public class UnitLabels {
  /** One label a unit, in their order; copies follow one another. */
  public Labels of(List<LogisticUnit> units, PrintOrder order) {
    return new Labels(order, units.stream().<Consumer<Sheet>>map(unit -> new UnitDrawing(unit, order.size())).toList());
  }
}

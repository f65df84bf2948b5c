package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.catalogue.MaterialBook;
import wms.shared.Faults;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.shared.csv.CsvReason;

/** Which materials age by which model: each by one at most. */
@Part
public class ShelfModelUses {
  private final Sql sql;
  private final MaterialBook materials;

  @Inject public ShelfModelUses(Sql sql, MaterialBook materials) {
    this.sql = sql;
    this.materials = materials;
  }

  /**
   * These and no others age by the model from now on; a model that loses one to it has changed too.
   *
   * @throws Refusal naming every material that nobody knows
   */
  void set(String model, List<String> codes) {
    mustBeKnown(codes);
    sql.update("DELETE FROM shelf_model_material WHERE model = ?", model);
    for (String code : codes) {
      sql.update("UPDATE shelf_model SET version = version + 1 WHERE code = (SELECT model FROM shelf_model_material WHERE material = ?)", code);
      sql.update("DELETE FROM shelf_model_material WHERE material = ?", code);
      sql.update("INSERT INTO shelf_model_material (material, model) VALUES (?, ?)", code, model);
    }
  }

  private void mustBeKnown(List<String> codes) {
    Faults faults = new Faults();
    Set<String> known = materials.materials(codes).keySet();
    codes.stream().filter(code -> !known.contains(code)).forEach(code -> faults.add("/materials", CsvReason.UNKNOWN_REFERENCE.name(), Map.of("text", code)));
    faults.refuse();
  }
}

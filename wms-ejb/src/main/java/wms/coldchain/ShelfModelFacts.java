package wms.coldchain;

import java.util.List;
import wms.shared.Faults;
import wms.shared.Names;
import wms.shared.Refusal;

/**
 * What a person says of a shelf-life model.
 *
 * @param materials codes of those that age so; one that aged by another model goes over to this one
 */
public record ShelfModelFacts(Names names, Ageing ageing, List<String> materials) {
  public ShelfModelFacts { materials = materials == null ? List.of() : materials.stream().distinct().sorted().toList(); }

  /** @throws Refusal naming every bad field at once */
  public void mustBeComplete() {
    Faults faults = new Faults();
    faults.names(names);
    if (ageing == null) faults.add("/ageing", "REQUIRED");
    else ageing.check("/ageing", faults);
    faults.refuse();
  }
}

package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.util.List;
import wms.inventory.sql.Units;
import wms.shared.Part;

/** For whoever must know what stands on a unit before it goes: nobody changes that until the transaction ends. */
@Part
public class UnitTurns {
  private final Units units;

  @Inject public UnitTurns(Units units) { this.units = units; }

  /** @throws wms.shared.Refusal not found */
  public void take(String sscc) { units.take(List.of(sscc)); }
}

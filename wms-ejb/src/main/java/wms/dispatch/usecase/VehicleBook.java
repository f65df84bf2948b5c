package wms.dispatch.usecase;

import jakarta.inject.Inject;
import java.util.List;
import wms.dispatch.VehicleView;
import wms.dispatch.sql.Vehicles;
import wms.shared.Query;

/** The vehicles there are. */
@Query
public class VehicleBook {
  private final Vehicles vehicles;

  @Inject public VehicleBook(Vehicles vehicles) { this.vehicles = vehicles; }

  /** In order of code, those after the given one; {@code ""} begins. */
  public List<VehicleView> after(String code, int limit) { return vehicles.after(code, limit); }
}

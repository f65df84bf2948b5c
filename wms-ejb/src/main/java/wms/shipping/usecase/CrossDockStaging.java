package wms.shipping.usecase;

import jakarta.inject.Inject;
import wms.catalogue.MaterialBook;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.shared.Part;
import wms.shared.Sql;

/** Where goods for an order are brought that come straight from the lorry: to what of it is made ready already, else to a shipping zone of their class, else they stay where they were set down. */
@Part
public class CrossDockStaging {
  private final Sql sql;
  private final FacilityBook facilities;
  private final MaterialBook materials;

  @Inject public CrossDockStaging(Sql sql, FacilityBook facilities, MaterialBook materials) {
    this.sql = sql;
    this.facilities = facilities;
    this.materials = materials;
  }

  /** @param zone where the goods were set down, null while they are only announced */
  String of(String facility, String order, String material, String zone) {
    String temperatureClass = materials.material(material).temperatureClass().name();
    return sql.first(row -> row.text("place"), """
        SELECT r.place FROM pick_line p JOIN reservation r ON r.id = p.staged JOIN zone z ON z.code = r.zone_code
        WHERE p.order_id = ? AND r.reservation_state = 'ACTIVE' AND z.zone_use = 'SHIPPING' AND z.temperature_class = ? ORDER BY p.picked_at DESC FETCH FIRST 1 ROWS ONLY""", order, temperatureClass)
        .or(() -> facilities.zonesOf(facility).stream().filter(each -> each.use() == ZoneUse.SHIPPING && each.temperatureClass().name().equals(temperatureClass)).map(ZoneView::code).findFirst()).orElse(zone);
  }
}

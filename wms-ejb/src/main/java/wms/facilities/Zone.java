package wms.facilities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Optional;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;

/**
 * A room or yard of one facility with one temperature class. It knows what it serves for in normal times and, where the plans say so,
 * what it becomes in an emergency.
 */
@Entity
public class Zone {
  @Id private String code;
  private String facility;
  @Column(name = "name_zh") private String nameZh;
  @Column(name = "name_en") private String nameEn;
  @Enumerated(EnumType.STRING) @Column(name = "temperature_class") private TemperatureClass temperatureClass;
  @Enumerated(EnumType.STRING) @Column(name = "zone_use") private ZoneUse use;
  @Enumerated(EnumType.STRING) @Column(name = "normal_use") private ZoneUse normalUse;
  @Enumerated(EnumType.STRING) @Column(name = "emergency_use") private ZoneUse emergencyUse;
  @Column(name = "area_m2") private BigDecimal areaM2;
  @Column(name = "capacity_kg") private BigDecimal capacityKg;
  @Version private int version;

  protected Zone() {}

  /** @param emergencyUse null when the zone stays what it is */
  public Zone(String code, String facility, Names names, TemperatureClass temperatureClass, ZoneUse normalUse, ZoneUse emergencyUse,
      BigDecimal areaM2, BigDecimal capacityKg) {
    this.code = code;
    this.facility = facility;
    this.nameZh = names.zh();
    this.nameEn = names.en();
    this.temperatureClass = temperatureClass;
    this.use = normalUse;
    this.normalUse = normalUse;
    this.emergencyUse = emergencyUse;
    this.areaM2 = areaM2;
    this.capacityKg = capacityKg;
  }

  /** What this zone serves for in that mode; recovery still works as the emergency did. */
  public ZoneUse useFor(Mode mode) {
    return mode == Mode.EMERGENCY || mode == Mode.RECOVERY ? emergencyUse().orElse(normalUse) : normalUse;
  }

  public void changeUse(ZoneUse next) { use = next; }

  public String code() { return code; }

  /** Code of the facility it belongs to. */
  public String facility() { return facility; }

  public Names names() { return Names.of(nameZh, nameEn); }

  public TemperatureClass temperatureClass() { return temperatureClass; }

  public ZoneUse use() { return use; }

  public ZoneUse normalUse() { return normalUse; }

  public Optional<ZoneUse> emergencyUse() { return Optional.ofNullable(emergencyUse); }

  public BigDecimal areaM2() { return areaM2; }

  public BigDecimal capacityKg() { return capacityKg; }

  public int version() { return version; }
}

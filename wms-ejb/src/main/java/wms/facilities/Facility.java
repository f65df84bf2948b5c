package wms.facilities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.Map;
import wms.shared.Names;
import wms.shared.Refusal;

/**
 * A place of the network, from the pre-cooling centre at the field to the village point. It works in one mode at a time; switching the
 * mode is the business of the emergency, the facility only guards which mode may follow which.
 */
@Entity
public class Facility {
  @Id private String code;
  @Enumerated(EnumType.STRING) private FacilityKind kind;
  @Column(name = "name_zh") private String nameZh;
  @Column(name = "name_en") private String nameEn;
  private String county;
  private String organisation;
  private double lat;
  private double lon;
  @Column(name = "time_zone") private String timeZone;
  @Enumerated(EnumType.STRING) @Column(name = "facility_mode") private Mode mode;
  @Version private int version;

  protected Facility() {}

  /** Every facility begins in normal times. */
  public Facility(String code, FacilityKind kind, Names names, String county, String organisation, double lat, double lon, ZoneId timeZone) {
    this.code = code;
    this.kind = kind;
    this.nameZh = names.zh();
    this.nameEn = names.en();
    this.county = county;
    this.organisation = organisation;
    this.lat = lat;
    this.lon = lon;
    this.timeZone = timeZone.getId();
    this.mode = Mode.NORMAL;
  }

  /** @throws Refusal when the mode cannot follow the present one */
  public void switchTo(Mode next) {
    if (!mode.mayBecome(next)) throw Refusal.conflict(FacilitiesReason.MODE_NOT_REACHABLE, Map.of("facility", code, "from", mode.name(), "to", next.name()));
    mode = next;
  }

  /** Takes a switch back: the facility is again in the mode it came from, whichever that was. */
  public void returnTo(Mode earlier) { mode = earlier; }

  public String code() { return code; }

  public FacilityKind kind() { return kind; }

  public Names names() { return Names.of(nameZh, nameEn); }

  public String county() { return county; }

  /** Who keeps it. */
  public String organisation() { return organisation; }

  public double lat() { return lat; }

  public double lon() { return lon; }

  /** Whose days decide expiry here. */
  public ZoneId timeZone() { return ZoneId.of(timeZone); }

  public Mode mode() { return mode; }

  public int version() { return version; }
}

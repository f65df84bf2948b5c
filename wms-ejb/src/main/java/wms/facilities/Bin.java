package wms.facilities;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A numbered place within a zone, such as {@code MNS-A1-03}. */
@Entity
public class Bin {
  @Id private String code;
  private String zone;

  protected Bin() {}

  public Bin(String code, String zone) {
    this.code = code;
    this.zone = zone;
  }

  public String code() { return code; }

  public String zone() { return zone; }
}

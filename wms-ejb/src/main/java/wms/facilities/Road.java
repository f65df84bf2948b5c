package wms.facilities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import wms.shared.Refusal;

/** A stretch of road between two facilities, driven both ways. It is open, or closed for a reason that people can read. */
@Entity
public class Road {
  @Id private String code;
  @Column(name = "from_facility") private String from;
  @Column(name = "to_facility") private String to;
  private double km;
  @Column(name = "drive_minutes") private double minutes;
  @Column(name = "closed_because") private String closedBecause;
  @Version private int version;

  protected Road() {}

  public Road(String from, String to, double km, double minutes) {
    this.code = code(from, to);
    this.from = from;
    this.to = to;
    this.km = km;
    this.minutes = minutes;
  }

  /** The name of the stretch, whichever way it is driven first in the list. */
  public static String code(String from, String to) { return from + "/" + to; }

  public void open() { closedBecause = null; }

  /** @throws Refusal when no reason is given */
  public void close(String reason) {
    if (reason == null || reason.isBlank()) throw Refusal.invalid("/reason", FacilitiesReason.REASON_MISSING.name());
    closedBecause = reason;
  }

  public String from() { return from; }

  public String to() { return to; }

  public double km() { return km; }

  /** Driving time of a loaded truck. */
  public double minutes() { return minutes; }

  public boolean isOpen() { return closedBecause == null; }

  public Optional<String> closedBecause() { return Optional.ofNullable(closedBecause); }

  public int version() { return version; }
}

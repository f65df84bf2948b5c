package wms.reports.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.facilities.FacilityBook;
import wms.reports.GreenElectricity;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** A person says how much of a facility's electricity is green, and how that is known. */
@UseCase
public class KeepGreenElectricity {
  private static final int LONGEST = 200;
  private final Sql sql;
  private final GreenBook book;
  private final FacilityBook facilities;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public KeepGreenElectricity(Sql sql, GreenBook book, FacilityBook facilities, Event<Deed> deeds, Clock clock) {
    this.sql = sql;
    this.book = book;
    this.facilities = facilities;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * The same day said again replaces what was said of it.
   *
   * @param percent 0 to 100
   * @throws Refusal not found, NOT_ALLOWED, or naming every bad field
   */
  public List<GreenElectricity> keep(String facility, LocalDate fromDay, BigDecimal percent, String proof, Actor by) {
    facilities.facility(facility);
    by.mustBeAllowed(Right.ADMINISTER, facility);
    mustBeComplete(fromDay, percent, proof);
    sql.update("DELETE FROM green_electricity WHERE facility = ? AND from_day = ?", facility, fromDay);
    sql.update("INSERT INTO green_electricity (facility, from_day, percent, proof, kept_at, kept_by) VALUES (?, ?, ?, ?, ?, ?)", facility, fromDay, percent, proof.strip(), clock.instant(), by.user());
    deeds.fire(Deed.of(by, "reports.green.kept", "facility", facility, facility, Map.of("fromDay", fromDay.toString(), "percent", percent.toPlainString(), "proof", proof.strip())));
    return book.of(facility);
  }

  private static void mustBeComplete(LocalDate fromDay, BigDecimal percent, String proof) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (fromDay == null) bad.add(new Refusal.Field("/fromDay", "REQUIRED"));
    if (percent == null) bad.add(new Refusal.Field("/percent", "REQUIRED"));
    else if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) bad.add(new Refusal.Field("/percent", "OUT_OF_RANGE", Map.of("from", 0, "to", 100)));
    if (proof == null || proof.isBlank()) bad.add(new Refusal.Field("/proof", "REQUIRED"));
    else if (proof.strip().length() > LONGEST) bad.add(new Refusal.Field("/proof", "TOO_LONG", Map.of("longest", LONGEST)));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }
}

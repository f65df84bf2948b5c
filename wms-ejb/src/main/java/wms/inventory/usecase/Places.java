package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneUse;
import wms.facilities.ZoneView;
import wms.inventory.InventoryReason;
import wms.inventory.Place;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Right;

/** Which facility a place belongs to, whether someone may act there, and what day it is there. */
@Part
public class Places {
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);
  private final FacilityBook facilities;
  private final Clock clock;

  @Inject public Places(FacilityBook facilities, Clock clock) {
    this.facilities = facilities;
    this.clock = clock;
  }

  /** @throws Refusal not found, or BIN_OF_OTHER_ZONE; a place outside is refused as bad input */
  public String facilityOf(Place place) {
    if (place.isOutside()) throw Refusal.notFound("zone", place.zone());
    String facility = facilities.facilityOf(place.zone());
    if (place.bin() != null && !facilities.binsOf(place.zone()).contains(place.bin()))
      throw Refusal.conflict(InventoryReason.BIN_OF_OTHER_ZONE, Map.of("zone", place.zone(), "bin", place.bin()));
    return facility;
  }

  /** @return the place's facility */
  String mayAct(Actor by, Right right, Place place) {
    String facility = facilityOf(place);
    by.mustBeAllowed(right, facility);
    return facility;
  }

  /** Whether it is a place for goods set apart. */
  boolean isApart(Place place) { return place.isInside() && facilities.zone(place.zone()).use() == ZoneUse.QUARANTINE; }

  public String organisationOf(String facility) { return facilities.facility(facility).organisation(); }

  /** When something happened: now unless it says otherwise; a little later than now is a clock that runs ahead, and means now. */
  Instant mustBePast(Instant at, Instant now) {
    if (at == null) return now;
    if (at.isAfter(now.plus(CLOCKS_MAY_DIFFER))) throw Refusal.conflict(InventoryReason.TIME_IN_FUTURE, Map.of("at", at.toString()));
    return at.isAfter(now) ? now : at;
  }

  /** @throws Refusal not found */
  public void mustExist(String facility) { facilities.facility(facility); }

  /** The date on the facility's own calendar. */
  public LocalDate today(String facility) {
    return LocalDate.ofInstant(clock.instant(), facilities.calendarOf(facility));
  }
}

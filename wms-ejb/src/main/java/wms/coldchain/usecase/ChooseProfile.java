package wms.coldchain.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.coldchain.ColdchainReason;
import wms.coldchain.ProfileView;
import wms.coldchain.sql.ProfileStore;
import wms.facilities.FacilityBook;
import wms.facilities.ZoneView;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** Quality control says which zones keep a profile, from now on. Those that keep it no longer go back to that of their class. */
@UseCase
public class ChooseProfile {
  private final FacilityBook facilities;
  private final ProfileStore store;
  private final ProfileBook book;
  private final Event<Object> events;
  private final Clock clock;

  @Inject public ChooseProfile(FacilityBook facilities, ProfileStore store, ProfileBook book, Event<Object> events, Clock clock) {
    this.facilities = facilities;
    this.store = store;
    this.book = book;
    this.events = events;
    this.clock = clock;
  }

  /** @throws Refusal not found, STALE, NOT_ALLOWED, PROFILE_OF_ANOTHER_CLASS, ZONE_CHOSE_NO_OTHER */
  public ProfileView choose(String code, List<String> zones, long seen, Actor by) {
    if (zones == null) throw Refusal.invalid("/zones", "REQUIRED");
    ProfileView profile = book.profile(code);
    Set<String> wanted = new HashSet<>(zones);
    Set<String> kept = Set.copyOf(profile.zones());
    if (!store.turn(code, seen)) throw Refusal.stale();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    for (String zone : wanted) if (!kept.contains(zone)) take(zone, profile, now, by);
    for (String zone : kept) if (!wanted.contains(zone)) leave(zone, profile, now, by);
    events.fire(new News("profile", null, code, Map.of()));
    return book.profile(code);
  }

  private void take(String code, ProfileView profile, Instant now, Actor by) {
    ZoneView zone = facilities.zone(code);
    if (zone.temperatureClass() != profile.temperatureClass()) throw Refusal.conflict(ColdchainReason.PROFILE_OF_ANOTHER_CLASS, Map.of("zone", code, "zoneClass", zone.temperatureClass().name(), "profile", profile.code()));
    write(zone, profile.code(), now, by);
  }

  private void leave(String code, ProfileView profile, Instant now, Actor by) {
    if (profile.standsForClass()) throw Refusal.conflict(ColdchainReason.ZONE_CHOSE_NO_OTHER, Map.of("zone", code, "profile", profile.code()));
    write(facilities.zone(code), null, now, by);
  }

  private void write(ZoneView zone, String profile, Instant now, Actor by) {
    by.mustBeAllowed(Right.DECIDE_HOLD, zone.facility());
    store.choose(zone.code(), profile, now);
    events.fire(Deed.of(by, "coldchain.profile.chosen", "zone", zone.code(), zone.facility(), Map.of("profile", String.valueOf(profile), "from", now.toString())));
  }
}

package wms.coldchain.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.coldchain.NewProfile;
import wms.coldchain.ProfileView;
import wms.coldchain.Rule;
import wms.coldchain.RuleView;
import wms.coldchain.sql.ProfileStore;
import wms.coldchain.sql.Profiles;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Names;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;
import wms.shared.csv.CsvReason;

/** Quality control brings a profile: a ready one, or one of the site's own. It changes nothing for a zone until the zone keeps it. */
@UseCase
public class AddProfile {
  private final Profiles profiles;
  private final ProfileStore store;
  private final ProfileBook book;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public AddProfile(Profiles profiles, ProfileStore store, ProfileBook book, Event<Deed> deeds, Clock clock) {
    this.profiles = profiles;
    this.store = store;
    this.book = book;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** @throws Refusal NOT_ALLOWED, or naming every bad field */
  public ProfileView add(NewProfile profile, Actor by) {
    by.mustBeAllowed(Right.DECIDE_HOLD, Actor.EVERYWHERE);
    List<Refusal.Field> bad = faults(profile);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
    Bands.mustBeInOrder(profile.low(), profile.high());
    List<Rule> rules = RuleView.read(profile.rules());
    Bands.mustBeOwn(rules, profile.code(), store);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    store.add(profile.code(), profile.names(), profile.temperatureClass(), profile.low(), profile.high());
    rules.forEach(rule -> store.addRule(profile.code(), rule, now));
    deeds.fire(Deed.of(by, "coldchain.profile.added", "profile", profile.code(), null, Map.of("class", profile.temperatureClass().name(), "band", profile.low() + ".." + profile.high(), "rules", rules.stream().map(RuleView::of).toList().toString())));
    return book.profile(profile.code());
  }

  private List<Refusal.Field> faults(NewProfile profile) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (profile.code() == null || !profile.code().matches("[A-Za-z0-9_-]{1,64}")) bad.add(new Refusal.Field("/code", CsvReason.NOT_A_CODE.name()));
    else if (profiles.byCode(profile.code()).isPresent()) bad.add(new Refusal.Field("/code", CsvReason.ALREADY_THERE.name()));
    if (profile.temperatureClass() == null) bad.add(new Refusal.Field("/temperatureClass", "REQUIRED"));
    Names names = profile.names();
    if (names == null || isNoName(names.zh())) bad.add(new Refusal.Field("/names/zh", "REQUIRED"));
    if (names == null || isNoName(names.en())) bad.add(new Refusal.Field("/names/en", "REQUIRED"));
    return bad;
  }

  private static boolean isNoName(String name) { return name == null || name.isBlank() || name.length() > 200; }
}

package wms.coldchain.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import wms.coldchain.ColdchainReason;
import wms.coldchain.ProfileChange;
import wms.coldchain.ProfileVersionView;
import wms.coldchain.ProfileView;
import wms.coldchain.Rule;
import wms.coldchain.RuleView;
import wms.coldchain.sql.ProfileStore;
import wms.coldchain.sql.Profiles;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * Quality control has a new version of a profile take effect, now or later. What was sensed before is judged by the rules of before, however late
 * it comes; a rule that stays as it is goes on without a break, and an excursion whose rule changes ends there.
 */
@UseCase
public class ChangeProfile {
  private static final int LONGEST_REMARK = 500;
  private static final Duration FARTHEST = Duration.ofDays(366);
  private final Profiles profiles;
  private final ProfileStore store;
  private final ProfileBook book;
  private final Event<Object> events;
  private final Clock clock;

  @Inject public ChangeProfile(Profiles profiles, ProfileStore store, ProfileBook book, Event<Object> events, Clock clock) {
    this.profiles = profiles;
    this.store = store;
    this.book = book;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param seen the version the person saw
   * @throws Refusal not found, STALE, NOT_ALLOWED, VERSION_PENDING, or naming every bad field
   */
  public ProfileView change(String code, ProfileChange change, long seen, Actor by) {
    by.mustBeAllowed(Right.DECIDE_HOLD, Actor.EVERYWHERE);
    ProfileView before = book.profile(code);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant from = from(change, now);
    List<Rule> rules = RuleView.read(change.rules());
    Bands.mustBeInOrder(change.low(), change.high());
    Bands.mustBeOwn(rules, code, store);
    if (change.remark() == null || change.remark().isBlank() || change.remark().length() > LONGEST_REMARK) throw Refusal.invalid("/remark", "REQUIRED");
    if (!store.turn(code, seen)) throw Refusal.stale();
    if (store.next(code, now).isPresent()) throw Refusal.conflict(ColdchainReason.VERSION_PENDING, Map.of("profile", code));
    store.addVersion(code, new ProfileVersionView(before.version() + 1, from, change.low(), change.high(), change.remark().strip(), by.user(), now));
    replace(code, rules, from);
    tell(before, change, from, by);
    return book.profile(code);
  }

  private static Instant from(ProfileChange change, Instant now) {
    if (change.from() == null) return now;
    Instant from = change.from().truncatedTo(ChronoUnit.MILLIS);
    if (from.isBefore(now)) throw Refusal.invalid("/from", "IN_THE_PAST");
    if (from.isAfter(now.plus(FARTHEST))) throw Refusal.invalid("/from", "TOO_FAR_AHEAD");
    return from;
  }

  private void replace(String code, List<Rule> rules, Instant from) {
    List<Rule> known = profiles.rules(code, from);
    for (Rule rule : known) if (rules.stream().noneMatch(rule::saysTheSameAs)) store.endRule(rule, from);
    for (Rule rule : rules) if (known.stream().noneMatch(rule::saysTheSameAs)) store.addRule(code, rule, from);
  }

  private void tell(ProfileView before, ProfileChange change, Instant from, Actor by) {
    events.fire(Deed.of(by, "coldchain.profile.changed", "profile", before.code(), null, Map.of("from", from.toString(), "remark", change.remark().strip(), "bandBefore", before.low() + ".." + before.high(),
        "band", change.low() + ".." + change.high(), "rulesBefore", before.rules().toString(), "rules", change.rules().toString())));
    events.fire(new News("profile", null, before.code(), Map.of()));
  }
}

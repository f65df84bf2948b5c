package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wms.coldchain.EndReason;
import wms.coldchain.Excursion;
import wms.coldchain.ExcursionView;
import wms.coldchain.Rule;
import wms.coldchain.RuleView;
import wms.coldchain.TrialRun;
import wms.coldchain.domain.Episode;
import wms.coldchain.domain.Watch;
import wms.coldchain.sql.Post;
import wms.coldchain.sql.PostList;
import wms.facilities.FacilityBook;
import wms.shared.Actor;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.telemetry.RawReading;
import wms.telemetry.usecase.Readings;

/** Which excursions would rules have made of past readings? Judged by the same watch and windows as new ones; nothing is kept. */
@Query
public class TryRules {
  private static final Duration LONGEST = Duration.ofDays(92);
  private final FacilityBook facilities;
  private final PostList posts;
  private final Readings readings;
  private final RuleClocks clocks;
  private final ExcursionBook excursions;
  private final Clock clock;

  @Inject public TryRules(FacilityBook facilities, PostList posts, Readings readings, RuleClocks clocks, ExcursionBook excursions, Clock clock) {
    this.facilities = facilities;
    this.posts = posts;
    this.readings = readings;
    this.clocks = clocks;
    this.excursions = excursions;
    this.clock = clock;
  }

  /** @throws Refusal not found, NOT_ALLOWED, or naming every bad field */
  public TrialRun.Result run(TrialRun run, Actor by) {
    mustBeComplete(run);
    by.mustBeAllowed(Right.DECIDE_HOLD, facilities.facilityOf(run.zone()));
    List<Excursion> found = new ArrayList<>();
    List<Rule> rules = RuleView.read(run.rules());
    for (Post post : posts.all().values()) if (post.zone().equals(run.zone())) for (Rule rule : rules) if (post.isAskedBy(rule)) found.addAll(judge(post, rule, run));
    found.sort(Comparator.comparing(Excursion::startedAt).thenComparing(Excursion::sensor).thenComparing(Excursion::rule));
    List<ExcursionView> onRecord = excursions.ofZone(run.zone(), run.from()).stream().filter(one -> one.startedAt().isBefore(run.to()) && one.endReason() != EndReason.WITHDRAWN).toList();
    return new TrialRun.Result(run.zone(), run.from(), run.to(), found.stream().map(one -> ExcursionView.of(one, List.of())).toList(), onRecord);
  }

  private void mustBeComplete(TrialRun run) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (run.zone() == null) bad.add(new Refusal.Field("/zone", "REQUIRED"));
    if (run.from() == null) bad.add(new Refusal.Field("/from", "REQUIRED"));
    if (run.to() == null) bad.add(new Refusal.Field("/to", "REQUIRED"));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
    if (!run.from().isBefore(run.to())) throw Refusal.invalid("/from", "NOT_BEFORE_TO");
    if (run.to().isAfter(clock.instant().plusSeconds(300))) throw Refusal.invalid("/to", "IN_THE_FUTURE");
    if (Duration.between(run.from(), run.to()).compareTo(LONGEST) > 0) throw Refusal.invalid("/from", "TOO_LONG");
  }

  private List<Excursion> judge(Post post, Rule rule, TrialRun run) {
    List<RawReading> history = readings.range(post.sensor(), rule.measure().quantity(), run.from(), run.to().plusMillis(1));
    Watch watch = new Watch(rule, post.gapLimitMillis(), clocks.pauses(post.around(), rule, run.from(), run.to()), null);
    watch.takeAll(history);
    List<Excursion> found = new ArrayList<>();
    for (Episode episode : watch.episodes()) found.add(episode.as(post.sensor() + "~" + rule.code() + "~" + episode.startedAt(), post.facility(), post.zone(), post.sensor(), rule));
    return found;
  }
}

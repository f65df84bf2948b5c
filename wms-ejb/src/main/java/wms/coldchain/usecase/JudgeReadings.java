package wms.coldchain.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.coldchain.Excursion;
import wms.coldchain.Rule;
import wms.coldchain.domain.Episode;
import wms.coldchain.domain.Watch;
import wms.coldchain.sql.Excursions;
import wms.coldchain.sql.Post;
import wms.coldchain.sql.Posts;
import wms.coldchain.sql.Watches;
import wms.shared.Ids;
import wms.shared.UseCase;
import wms.telemetry.RawReading;
import wms.telemetry.Reading;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.Readings;

/**
 * Judges new temperatures by the rules of their zone, in the transaction that stores them. Readings that are newer than all before go on
 * with the watch where it stopped; late ones have the stretch they belong to judged again from the history, so that the order of arrival
 * does not matter.
 */
@UseCase
public class JudgeReadings {
  private final Posts posts;
  private final Watches watches;
  private final Excursions excursions;
  private final TellExcursion tell;
  private final Readings readings;
  private final Clock clock;

  @Inject public JudgeReadings(Posts posts, Watches watches, Excursions excursions, TellExcursion tell, Readings readings, Clock clock) {
    this.posts = posts;
    this.watches = watches;
    this.excursions = excursions;
    this.tell = tell;
    this.readings = readings;
    this.clock = clock;
  }

  public void on(@Observes ReadingsRecorded recorded) {
    Map<String, List<Reading>> bySensor = new LinkedHashMap<>();
    for (Reading reading : recorded.fresh()) if (reading.quantity() == SensedQuantity.TEMP) bySensor.computeIfAbsent(reading.sensor(), s -> new ArrayList<>()).add(reading);
    Map<String, Map<String, String>> kept = watches.of(bySensor.keySet());
    List<Finding> findings = new ArrayList<>();
    bySensor.forEach((sensor, fresh) -> {
      Post post = posts.of(sensor);
      if (post != null) judge(post, fresh, recorded.newestBefore().get(sensor), kept.getOrDefault(sensor, Map.of()), findings);
    });
    tell.tell(findings);
  }

  private void judge(Post post, List<Reading> fresh, Instant before, Map<String, String> kept, List<Finding> findings) {
    boolean isLate = before != null && !fresh.get(0).at().isAfter(before);
    for (Rule rule : post.rules()) {
      String was = kept.get(rule.code());
      if (isLate) findings.addAll(judgeAgain(post, rule, fresh.get(0).at().toEpochMilli(), was != null));
      else if (was != null || fresh.stream().anyMatch(reading -> rule.isViolatedBy(reading.value()))) findings.addAll(goOn(post, rule, fresh, before, was));
    }
  }

  private List<Finding> goOn(Post post, Rule rule, List<Reading> fresh, Instant before, String was) {
    Long last = before == null ? null : (Long) before.toEpochMilli();
    Watch watch = was == null ? new Watch(rule, post.gapLimitMillis(), last) : Watch.resume(rule, post.gapLimitMillis(), last, was);
    for (Reading reading : fresh) watch.take(reading.at().toEpochMilli(), reading.value());
    watches.keep(post.sensor(), rule.code(), watch, was != null);
    List<Episode> found = watch.episodes();
    return found.isEmpty() ? List.of() : compare(post, rule, found, found.get(0).startedAt());
  }

  /** What was over before the late reading's surroundings cannot change. */
  private List<Finding> judgeAgain(Post post, Rule rule, long late, boolean wasKept) {
    Watch watch = new Watch(rule, post.gapLimitMillis(), null);
    Instant from = Instant.ofEpochMilli(calmBefore(post, rule, late));
    for (RawReading reading : readings.range(post.sensor(), SensedQuantity.TEMP, from, Instant.ofEpochMilli(Long.MAX_VALUE))) watch.take(reading.t().toEpochMilli(), reading.value());
    watches.keep(post.sensor(), rule.code(), watch, wasKept);
    long touched = late - post.gapLimitMillis() - 1;
    return compare(post, rule, watch.episodes().stream().filter(episode -> episode.endedAt() == null || episode.endedAt() > touched).toList(), touched);
  }

  /** A time in no excursion, far enough back that nothing before it matters to what the late reading can change. */
  private long calmBefore(Post post, Rule rule, long late) {
    long reach = (rule.isCumulative() ? rule.window().multipliedBy(2) : rule.duration()).toMillis() + 2 * post.gapLimitMillis();
    long from = late - reach;
    while (true) {
      long edge = from;
      List<Excursion> spanning = excursions.since(post.sensor(), rule.code(), edge).stream().filter(excursion -> excursion.startedAt().toEpochMilli() < edge).toList();
      if (spanning.isEmpty()) return from;
      from = spanning.get(0).startedAt().toEpochMilli() - reach;
    }
  }

  /** Where what stands written does not agree with what was found. */
  private List<Finding> compare(Post post, Rule rule, List<Episode> found, long from) {
    List<Finding> findings = new ArrayList<>();
    List<Excursion> known = new ArrayList<>(excursions.since(post.sensor(), rule.code(), from));
    for (Episode episode : found) {
      Excursion was = known.stream().filter(excursion -> overlap(excursion, episode)).findFirst().orElse(null);
      known.remove(was);
      Excursion is = excursion(was == null ? Ids.at(clock.millis()) : was.id(), post, rule, episode);
      if (!is.equals(was)) findings.add(new Finding(was, is));
    }
    known.forEach(excursion -> findings.add(new Finding(excursion, null)));
    return findings;
  }

  /** One that ends where the other begins is another one. */
  private static boolean overlap(Excursion excursion, Episode episode) {
    long start = excursion.startedAt().toEpochMilli();
    if (start == episode.startedAt()) return true;
    return (excursion.endedAt() == null || episode.startedAt() < excursion.endedAt().toEpochMilli()) && (episode.endedAt() == null || start < episode.endedAt());
  }

  private static Excursion excursion(String id, Post post, Rule rule, Episode episode) {
    return new Excursion(id, post.facility(), post.zone(), post.sensor(), rule.code(), rule.bound(), rule.limit(), rule.severity(), Instant.ofEpochMilli(episode.startedAt()),
        Instant.ofEpochMilli(episode.confirmedAt()), episode.endedAt() == null ? null : Instant.ofEpochMilli(episode.endedAt()), episode.endReason(), episode.extreme(), episode.outside() / 60_000.0);
  }
}

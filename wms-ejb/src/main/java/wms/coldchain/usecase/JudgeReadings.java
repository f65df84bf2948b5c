package wms.coldchain.usecase;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wms.coldchain.sql.Post;
import wms.coldchain.sql.Posts;
import wms.coldchain.sql.Watches;
import wms.shared.UseCase;
import wms.telemetry.Latest;
import wms.telemetry.Reading;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.ReadingsRecorded.Before;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensedSeries;
import wms.telemetry.usecase.LatestReadings;

/**
 * Judges new readings by the rules of their zone, in the transaction that stores them. Readings that are newer than all before go on with the
 * watch where it stopped; late ones, and late news of doors and defrosts, have the stretch they belong to judged again from the history, so
 * that the order of arrival does not matter.
 */
@UseCase
public class JudgeReadings {
  private final Posts posts;
  private final Watches watches;
  private final JudgeSeries series;
  private final LatestReadings latest;
  private final TellExcursion tell;

  @Inject public JudgeReadings(Posts posts, Watches watches, JudgeSeries series, LatestReadings latest, TellExcursion tell) {
    this.posts = posts;
    this.watches = watches;
    this.series = series;
    this.latest = latest;
    this.tell = tell;
  }

  public void on(@Observes ReadingsRecorded recorded) {
    Map<SensedSeries, List<Reading>> judged = new LinkedHashMap<>();
    Map<SensedSeries, List<Reading>> switched = new LinkedHashMap<>();
    recorded.fresh().forEach((one, fresh) -> {
      Post post = posts.of(one.sensor());
      if (post == null) return;
      if (!post.rules(one.quantity()).isEmpty()) judged.put(one, fresh);
      if (one.quantity() == SensedQuantity.DOOR || one.quantity() == SensedQuantity.DEFROST) switched.put(one, fresh);
    });
    Map<String, Instant> stirred = stirred(switched, recorded.newestBefore());
    List<Finding> findings = new ArrayList<>();
    judge(judged, recorded.newestBefore(), stirred, findings);
    stirred.forEach((zone, since) -> judgeAgain(zone, since, judged.keySet(), findings));
    tell.tell(findings);
  }

  private void judge(Map<SensedSeries, List<Reading>> judged, Map<SensedSeries, Before> newestBefore, Map<String, Instant> stirred, List<Finding> findings) {
    Map<String, Map<Watches.Key, String>> kept = watches.of(judged.keySet().stream().map(SensedSeries::sensor).collect(Collectors.toSet()));
    judged.forEach((one, fresh) -> {
      Post post = posts.of(one.sensor());
      Before before = newestBefore.get(one);
      findings.addAll(series.judge(post, one, fresh, before == null ? null : before.at(), stirred.get(post.zone()), kept.getOrDefault(one.sensor(), Map.of())));
    });
  }

  /** Since when something is known of a zone's doors and coolers that was not known before, by zone. */
  private Map<String, Instant> stirred(Map<SensedSeries, List<Reading>> switched, Map<SensedSeries, Before> newestBefore) {
    Map<String, Instant> found = new LinkedHashMap<>();
    switched.forEach((one, fresh) -> {
      Instant news = news(fresh, newestBefore.get(one));
      if (news != null) found.merge(posts.of(one.sensor()).zone(), news, (a, b) -> a.isBefore(b) ? a : b);
    });
    return found;
  }

  /** What says again what was said last is no news. */
  private static Instant news(List<Reading> fresh, Before before) {
    if (before != null && !fresh.get(0).at().isAfter(before.at())) return fresh.get(0).at();
    Double last = before == null ? null : (Double) before.value();
    for (Reading reading : fresh) {
      if (last == null || last != reading.value()) return reading.at();
      last = reading.value();
    }
    return null;
  }

  /** Series of the zone that have readings after the news, and none in this transaction. */
  private void judgeAgain(String zone, Instant since, Set<SensedSeries> judged, List<Finding> findings) {
    List<Post> there = posts.in(zone);
    for (SensedQuantity quantity : there.stream().flatMap(post -> post.rules().keySet().stream()).collect(Collectors.toSet())) {
      List<Post> asked = there.stream().filter(post -> series.hasAllowances(post, quantity) && !judged.contains(new SensedSeries(post.sensor(), quantity))).toList();
      if (asked.isEmpty()) continue;
      List<String> sensors = asked.stream().map(Post::sensor).toList();
      Map<String, Latest> newest = latest.of(quantity, sensors);
      Map<String, Map<Watches.Key, String>> kept = watches.of(sensors);
      for (Post post : asked) {
        Latest last = newest.get(post.sensor());
        if (last != null) findings.addAll(series.judge(post, new SensedSeries(post.sensor(), quantity), List.of(), last.at(), since, kept.getOrDefault(post.sensor(), Map.of())));
      }
    }
  }
}

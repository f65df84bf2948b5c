package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wms.coldchain.Disagreement;
import wms.coldchain.sql.Post;
import wms.coldchain.sql.PostList;
import wms.shared.Query;
import wms.telemetry.Latest;
import wms.telemetry.RawReading;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.LatestReadings;
import wms.telemetry.usecase.Readings;

/** Which zones have sensors in their air whose newest values, and whose means of the last quarter of an hour, are too far apart. */
@Query
public class Disagreements {
  private static final Duration LASTING = Duration.ofMinutes(15);
  private final PostList posts;
  private final LatestReadings latest;
  private final Readings readings;
  private final double tolerance;
  private final Clock clock;

  @Inject public Disagreements(PostList posts, LatestReadings latest, Readings readings, @ConfigProperty(name = "wms.coldchain.sensors-disagree-kelvin", defaultValue = "3") double tolerance, Clock clock) {
    this.posts = posts;
    this.latest = latest;
    this.readings = readings;
    this.tolerance = tolerance;
    this.clock = clock;
  }

  private record Felt(Post post, double value) {}

  public List<Disagreement> now() {
    Map<String, Latest> newest = latest.all(SensedQuantity.TEMP);
    Instant now = clock.instant();
    Map<String, List<Felt>> zones = posts.all().values().stream().filter(post -> !post.isInGoods() && isFresh(newest.get(post.sensor()), post, now))
        .map(post -> new Felt(post, newest.get(post.sensor()).value())).collect(Collectors.groupingBy(felt -> felt.post().zone()));
    List<Disagreement> found = new ArrayList<>();
    zones.values().forEach(felt -> between(felt).filter(one -> lasts(felt)).ifPresent(found::add));
    return found;
  }

  private static boolean isFresh(Latest last, Post post, Instant now) { return last != null && !last.at().plusMillis(post.gapLimitMillis()).isBefore(now); }

  private Optional<Disagreement> between(Collection<Felt> felt) {
    Felt coldest = felt.stream().min(Comparator.comparingDouble(Felt::value)).orElseThrow();
    Felt warmest = felt.stream().max(Comparator.comparingDouble(Felt::value)).orElseThrow();
    double apart = warmest.value() - coldest.value();
    if (apart <= tolerance) return Optional.empty();
    return Optional.of(new Disagreement(coldest.post().facility(), coldest.post().zone(), coldest.post().sensor(), warmest.post().sensor(), apart, clock.instant().minus(LASTING)));
  }

  /** A door that opened beside one of them is no doubt: only what is so on the whole. */
  private boolean lasts(List<Felt> felt) {
    Instant now = clock.instant();
    List<Felt> means = new ArrayList<>();
    for (Felt one : felt) {
      List<RawReading> recent = readings.range(one.post().sensor(), SensedQuantity.TEMP, now.minus(LASTING), now.plusSeconds(1));
      boolean isWhole = !recent.isEmpty() && !recent.get(0).t().isAfter(now.minus(LASTING).plusMillis(one.post().gapLimitMillis()));
      if (isWhole) means.add(new Felt(one.post(), recent.stream().mapToDouble(RawReading::value).average().orElseThrow()));
    }
    return means.size() > 1 && between(means).isPresent();
  }
}

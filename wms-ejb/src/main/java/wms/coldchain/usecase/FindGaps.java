package wms.coldchain.usecase;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import wms.coldchain.DataGap;
import wms.coldchain.GapFilled;
import wms.coldchain.GapFound;
import wms.coldchain.sql.DataGaps;
import wms.coldchain.sql.Post;
import wms.coldchain.sql.Posts;
import wms.shared.Ids;
import wms.shared.UseCase;
import wms.telemetry.RawReading;
import wms.telemetry.Reading;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.ReadingsRecorded.Before;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.Readings;

/**
 * Finds where two readings of a thermometer in the air are further apart than its gap limit. A gap that late readings fill is one no longer; what
 * they leave of it stays. Sensors that were silent together because their gateway was are one outage.
 */
@UseCase
public class FindGaps {
  private final Posts posts;
  private final DataGaps gaps;
  private final Readings readings;
  private final Event<GapFound> found;
  private final Event<GapFilled> filled;
  private final Clock clock;

  @Inject public FindGaps(Posts posts, DataGaps gaps, Readings readings, Event<GapFound> found, Event<GapFilled> filled, Clock clock) {
    this.posts = posts;
    this.gaps = gaps;
    this.readings = readings;
    this.found = found;
    this.filled = filled;
    this.clock = clock;
  }

  public void on(@Observes ReadingsRecorded recorded) {
    recorded.fresh().forEach((series, fresh) -> {
      Post post = series.quantity() == SensedQuantity.TEMP ? posts.of(series.sensor()) : null;
      if (post != null && !post.isInGoods()) look(post, fresh, recorded.newestBefore().get(series));
    });
  }

  private void look(Post post, List<Reading> fresh, Before before) {
    Instant last = before == null ? null : before.at();
    if (last != null && !fresh.get(0).at().isAfter(last)) fill(post, fresh);
    for (Reading reading : fresh) {
      if (last == null || reading.at().isAfter(last)) {
        if (last != null && isGap(post, last, reading.at())) add(post, last, reading.at());
        last = reading.at();
      }
    }
  }

  private static boolean isGap(Post post, Instant from, Instant to) { return to.toEpochMilli() - from.toEpochMilli() > post.gapLimitMillis(); }

  private void fill(Post post, List<Reading> fresh) {
    for (DataGap gap : gaps.of(post.sensor(), fresh.get(0).at(), fresh.get(fresh.size() - 1).at().plusMillis(1))) {
      gaps.fill(gap, clock.instant());
      Instant last = null;
      for (RawReading reading : readings.range(post.sensor(), SensedQuantity.TEMP, gap.from(), gap.to().plusMillis(1))) {
        if (last != null && isGap(post, last, reading.t())) gaps.add(left(gap, last, reading.t()));
        last = reading.t();
      }
      if (!gaps.isLeft(gap)) filled.fire(new GapFilled(gap));
    }
  }

  private void add(Post post, Instant from, Instant to) {
    String id = Ids.at(clock.millis());
    DataGap gap = new DataGap(id, gaps.outage(post.sensor(), from, to, post.gapLimitMillis()).orElse(id), post.facility(), post.zone(), post.sensor(), from, to);
    gaps.add(gap);
    found.fire(new GapFound(gap));
  }

  private DataGap left(DataGap of, Instant from, Instant to) { return new DataGap(Ids.at(clock.millis()), of.whole(), of.facility(), of.zone(), of.sensor(), from, to); }
}

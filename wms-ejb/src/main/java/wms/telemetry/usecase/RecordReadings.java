package wms.telemetry.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wms.shared.UseCase;
import wms.telemetry.Committed;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingPack.Refused;
import wms.telemetry.ReadingsRecorded;
import wms.telemetry.Recorded;
import wms.telemetry.SensedSeries;
import wms.telemetry.TelemetryReason;
import wms.telemetry.domain.Hour;
import wms.telemetry.domain.Points;
import wms.telemetry.domain.Progress;
import wms.telemetry.domain.Sifting;
import wms.telemetry.sql.DeadLetters;
import wms.telemetry.sql.GatewayLog;
import wms.telemetry.sql.NewSensors;
import wms.telemetry.sql.ProgressBook;
import wms.telemetry.sql.ReadingStore;
import wms.telemetry.sql.Series;

/**
 * Stores what gateways sent, each reading once, together with everything that follows from it and with the number up to which the
 * gateway may forget. Tells nobody before the commit. Throws when somebody else wrote in between; then nothing has happened, and the
 * same batch may come again.
 */
@UseCase
public class RecordReadings {
  private record Key(String facility, String gateway, String epoch) {}

  private static final long A_DAY = 86_400_000;
  private final GatewayLog gateways;
  private final ReadingStore store;
  private final ProgressBook progress;
  private final NewSensors newSensors;
  private final DeadLetters deadLetters;
  private final Event<ReadingsRecorded> recorded;

  @Inject public RecordReadings(GatewayLog gateways, ReadingStore store, ProgressBook progress, NewSensors newSensors, DeadLetters deadLetters, Event<ReadingsRecorded> recorded) {
    this.gateways = gateways;
    this.store = store;
    this.progress = progress;
    this.newSensors = newSensors;
    this.deadLetters = deadLetters;
    this.recorded = recorded;
  }

  public Recorded record(ReadingBatch batch) {
    List<ReadingPack> news = new ArrayList<>();
    Outcome outcome = new Outcome();
    List<Committed> committed = number(batch, news, outcome);
    try {
      if (!news.isEmpty()) store(news, outcome);
    } catch (RuntimeException e) {
      store.forget();
      throw e;
    }
    return new Recorded(committed, outcome.stored, outcome.known, outcome.refused);
  }

  private static final class Outcome {
    final Map<SensedSeries, List<Reading>> fresh = new LinkedHashMap<>();
    final Map<SensedSeries, ReadingsRecorded.Before> newestBefore = new java.util.HashMap<>();
    int stored;
    int known;
    int refused;
  }

  /** Counts the numbered messages; those that are on our disk already are left out. */
  private List<Committed> number(ReadingBatch batch, List<ReadingPack> news, Outcome outcome) {
    Map<Key, Progress> buffers = new LinkedHashMap<>();
    Map<Key, ReadingPack> last = new LinkedHashMap<>();
    for (ReadingPack pack : batch.packs()) {
      if (pack.isNumbered()) {
        Key key = new Key(pack.facility(), pack.gateway(), pack.epoch());
        Progress buffer = buffers.computeIfAbsent(key, k -> progress.take(pack));
        if (buffer.covers(pack.seq())) outcome.known += pack.readings().size();
        else news.add(pack);
        buffer.take(pack.seq(), pack.prev(), pack.receivedAt().toEpochMilli());
        last.put(key, pack);
      } else {
        news.add(pack);
      }
    }
    List<Committed> committed = new ArrayList<>();
    buffers.forEach((key, buffer) -> {
      progress.keep(last.get(key), buffer, last.get(key).receivedAt());
      if (buffer.committed() > 0) committed.add(new Committed(key.facility, key.gateway, key.epoch, buffer.committed()));
    });
    return committed;
  }

  private void store(List<ReadingPack> packs, Outcome outcome) {
    Instant receivedAt = packs.get(packs.size() - 1).receivedAt();
    Map<SensedSeries, List<Reading>> came = new LinkedHashMap<>();
    for (ReadingPack pack : packs) for (Reading reading : pack.readings()) came.computeIfAbsent(SensedSeries.of(reading), n -> new ArrayList<>()).add(reading);
    Map<Integer, Points> journal = new TreeMap<>();
    Map<Series, Series> steps = new LinkedHashMap<>();
    Map<Reading, Double> contradicted = new java.util.IdentityHashMap<>();
    Set<Reading> tooOld = tooOld(came, receivedAt.toEpochMilli());
    if (!tooOld.isEmpty()) came.values().forEach(readings -> readings.removeIf(tooOld::contains));
    sift(came, outcome, journal, steps, contradicted);
    store.append(journal, receivedAt.toEpochMilli());
    store.advance(steps, receivedAt.toEpochMilli());
    for (ReadingPack pack : packs) refuse(pack, contradicted, tooOld, outcome);
    gateways.heard(packs, receivedAt);
    if (!outcome.fresh.isEmpty()) recorded.fire(new ReadingsRecorded(Collections.unmodifiableMap(outcome.fresh), Map.copyOf(outcome.newestBefore)));
  }

  /** Those that come so late that what they would lie among is dropped: whether they are known cannot be told. Readings of the last day need no look. */
  private Set<Reading> tooOld(Map<SensedSeries, List<Reading>> came, long receivedAt) {
    Set<Reading> found = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    long refusedBefore = oldest(came) < receivedAt - A_DAY ? store.refusedBefore() : 0;
    if (refusedBefore > 0) came.forEach((name, readings) -> {
      Series series = store.series(name.sensor(), name.quantity());
      for (Reading reading : readings) if (reading.at().toEpochMilli() < refusedBefore && series.hasReadings() && Hour.of(reading.at().toEpochMilli()) <= Hour.of(series.latestAt())) found.add(reading);
    });
    return found;
  }

  private static long oldest(Map<SensedSeries, List<Reading>> came) {
    long oldest = Long.MAX_VALUE;
    for (List<Reading> readings : came.values()) for (Reading reading : readings) oldest = Math.min(oldest, reading.at().toEpochMilli());
    return oldest;
  }

  private void sift(Map<SensedSeries, List<Reading>> came, Outcome outcome, Map<Integer, Points> journal, Map<Series, Series> steps, Map<Reading, Double> contradicted) {
    Map<Series, List<Reading>> bySeries = new LinkedHashMap<>();
    came.forEach((name, readings) -> bySeries.put(store.series(name.sensor(), name.quantity()), readings));
    Map<Integer, Points> existing = existing(bySeries);
    bySeries.forEach((series, readings) -> {
      Sifting sifting = Sifting.of(readings, existing.getOrDefault(series.id(), new Points(0)));
      outcome.known += sifting.known();
      sifting.contradictions().forEach(one -> contradicted.put(one.reading(), one.known()));
      if (sifting.fresh().isEmpty()) return;
      SensedSeries name = series.name();
      outcome.fresh.put(name, sifting.fresh());
      outcome.stored += sifting.fresh().size();
      if (series.hasReadings()) outcome.newestBefore.put(name, new ReadingsRecorded.Before(Instant.ofEpochMilli(series.latestAt()), series.latestValue()));
      journal.put(series.id(), points(sifting.fresh()));
      Reading newest = sifting.fresh().get(sifting.fresh().size() - 1);
      if (newest.at().toEpochMilli() > series.latestAt()) steps.put(series, series.with(newest.at().toEpochMilli(), newest.value()));
    });
  }

  /** What is stored already around late readings. Readings newer than all others need no look. */
  private Map<Integer, Points> existing(Map<Series, List<Reading>> came) {
    List<Integer> late = new ArrayList<>();
    long from = Long.MAX_VALUE;
    long to = Long.MIN_VALUE;
    for (Map.Entry<Series, List<Reading>> entry : came.entrySet()) {
      boolean isLate = false;
      for (Reading reading : entry.getValue()) {
        long at = reading.at().toEpochMilli();
        if (at > entry.getKey().latestAt()) continue;
        isLate = true;
        from = Math.min(from, at);
        to = Math.max(to, at + 1);
      }
      if (isLate) {
        store.mustStand(entry.getKey());
        late.add(entry.getKey().id());
      }
    }
    return late.isEmpty() ? Map.of() : store.load(late, from, to);
  }

  private static Points points(List<Reading> readings) {
    Points points = new Points(readings.size());
    for (Reading reading : readings) points.add(reading.at().toEpochMilli(), reading.receivedAt().toEpochMilli(), reading.value());
    return points;
  }

  private void refuse(ReadingPack pack, Map<Reading, Double> contradicted, Set<Reading> tooOld, Outcome outcome) {
    List<Refused> refused = new ArrayList<>(pack.refused());
    if (!tooOld.isEmpty()) for (Reading reading : pack.readings()) {
      if (tooOld.contains(reading)) refused.add(new Refused(TelemetryReason.TOO_OLD, reading.sensor() + ":" + reading.quantity().wire() + " at " + reading.at() + ": " + reading.value(), ""));
    }
    if (!contradicted.isEmpty()) for (Reading reading : pack.readings()) {
      Double known = contradicted.get(reading);
      if (known != null) refused.add(new Refused(TelemetryReason.CONFLICT, reading.sensor() + ":" + reading.quantity().wire() + " at " + reading.at() + ": " + reading.value() + ", known is " + known, ""));
    }
    outcome.refused += refused.size();
    if (!refused.isEmpty()) deadLetters.keep(pack, refused, newSensors.keep(pack, refused));
  }
}
